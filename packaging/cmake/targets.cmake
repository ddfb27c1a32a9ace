# How targets are declared, so that each folder's CMakeLists.txt only lists files and links.

# sealdesk_library(name SOURCES ... LINKS ... [QT] [MANY])
# QT turns moc on and precompiles Qt Core's headers. MANY: dozens of files with the same heavy headers; they are
# compiled several at a time (half the processor time), except in the dev preset, where one file is one unit.
function(sealdesk_library name)
  cmake_parse_arguments(arg "QT;MANY" "" "SOURCES;LINKS" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC sealdesk_flags ${arg_LINKS})
  if(SEALDESK_HAS_FUZZ_TARGETS AND name MATCHES "^core_")
    target_compile_options(${name} PRIVATE -fsanitize=fuzzer-no-link) # what is to be covered
  endif()
  if(arg_MANY AND SEALDESK_UNITY)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  endif()
  if(arg_QT)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/packaging/cmake/pch_qtcore.h)
  endif()
endfunction()

# sealdesk_program(target OUTPUT name SOURCES ... LINKS ...)
function(sealdesk_program name)
  cmake_parse_arguments(arg "QT" "OUTPUT" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE sealdesk_flags ${arg_LINKS})
  set_target_properties(${name} PROPERTIES OUTPUT_NAME ${arg_OUTPUT}
    RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin AUTOMOC ${arg_QT})
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    # tests/layers reads from it what was linked.
    target_link_options(${name} PRIVATE LINKER:-Map=${PROJECT_BINARY_DIR}/bin/${arg_OUTPUT}.map)
  endif()
endfunction()

# sealdesk_share_test_headers(target): what every test includes is compiled once for all of them. Only what reads the same
# whatever else a test links may be in it: QTest itself asks whether Qt Gui or Qt Widgets is there.
function(sealdesk_share_test_headers target)
  if(NOT TARGET tests_pch)
    file(WRITE ${PROJECT_BINARY_DIR}/generated/tests_pch.cpp "// For the precompiled header alone.\n")
    add_library(tests_pch OBJECT ${PROJECT_BINARY_DIR}/generated/tests_pch.cpp)
    target_link_libraries(tests_pch PRIVATE sealdesk_flags Qt6::Test)
    target_precompile_headers(tests_pch PRIVATE ${PROJECT_SOURCE_DIR}/packaging/cmake/pch_tests.h)
    sealdesk_drop_test_case_directories(tests_pch)
    sealdesk_build_tests_quickly(tests_pch)
  endif()
  sealdesk_drop_test_case_directories(${target})
  sealdesk_build_tests_quickly(${target})
  target_precompile_headers(${target} REUSE_FROM tests_pch)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # Of precompiled std::string GCC 12 warns as if it were ours, of copies that cannot happen (GCC bug 105651 and its
    # kin). The sanitizers look for the real thing.
    target_compile_options(${target} PRIVATE
      $<$<CONFIG:Release>:-Wno-restrict;-Wno-array-bounds;-Wno-stringop-overflow;-Wno-stringop-overread>)
  endif()
endfunction()

# sealdesk_moc_of_sources(target SOURCES...): moc for the sources that include their own output ("x_test.moc"), a command
# each. AUTOMOC would start a program for each of a hundred tests and compile what is nearly always an empty file.
function(sealdesk_moc_of_sources target)
  foreach(source IN LISTS ARGN)
    file(STRINGS ${source} includes REGEX "^#include \"[a-z0-9_]+\\.moc\"")
    foreach(include IN LISTS includes)
      string(REGEX REPLACE "^#include \"([a-z0-9_]+\\.moc)\".*" "\\1" output ${include})
      set(output ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/${output})
      qt6_generate_moc(${source} ${output} TARGET ${target})
      target_sources(${target} PRIVATE ${output})
      target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc)
    endforeach()
  endforeach()
endfunction()

# What users get is in the libraries; the tests' own code is run once.
function(sealdesk_build_tests_quickly target)
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
endfunction()

# Qt defines them for each target with a path of its own, which would make each precompiled header another's.
function(sealdesk_drop_test_case_directories target)
  target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
endfunction()

# sealdesk_test(name SOURCES ... LINKS ... ROWS A3 C8 ... [TIMEOUT s] [LONG])
# A Qt Test executable; ROWS are the ids of FEATURES.md that it shows, kept as ctest labels.
# LONG: the test has a longer form, which packaging/test.sh --long runs with SEALDESK_LONG=1, for half an hour at most.
function(sealdesk_test name)
  cmake_parse_arguments(arg "LONG" "TIMEOUT" "SOURCES;LINKS;ROWS" ${ARGN})
  set(long_label)
  if(arg_LONG)
    set(long_label long)
  endif()
  if(SEALDESK_FUZZ)
    return()
  endif()
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE sealdesk_flags Qt6::Test ${arg_LINKS})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin/tests)
  sealdesk_moc_of_sources(${name} ${arg_SOURCES})
  sealdesk_share_test_headers(${name})
  target_compile_definitions(${name} PRIVATE SEALDESK_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
    SEALDESK_BIN="${PROJECT_BINARY_DIR}/bin" SEALDESK_SOURCE="${PROJECT_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  if(arg_LONG)
    set(arg_TIMEOUT 1800)
  elseif(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "unit;${long_label};${arg_ROWS}" TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()

# sealdesk_script_test(name COMMAND ... ROWS ... [KIND unit|e2e|widget|layers|long-only] [TIMEOUT s] [LONG] [PLAIN])
# PLAIN: none of our compiled code runs in it, so the asan preset leaves it out.
# A script skips by printing "SKIP: reason" and exiting with 77. LONG as above; a test of KIND long-only runs there alone.
function(sealdesk_script_test name)
  cmake_parse_arguments(arg "LONG;PLAIN" "TIMEOUT;KIND" "COMMAND;ROWS" ${ARGN})
  set(long_label)
  if(arg_LONG)
    set(long_label long)
  endif()
  if(SEALDESK_FUZZ OR (SEALDESK_SANITIZE AND arg_PLAIN))
    return()
  endif()
  if(NOT arg_KIND)
    set(arg_KIND unit)
  endif()
  if(arg_LONG OR arg_KIND STREQUAL "long-only")
    set(arg_TIMEOUT 1800)
  elseif(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 300)
  endif()
  add_test(NAME ${name} COMMAND ${arg_COMMAND} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES LABELS "${arg_KIND};${long_label};${arg_ROWS}" TIMEOUT ${arg_TIMEOUT} SKIP_RETURN_CODE 77
    ENVIRONMENT "SEALDESK_BIN=${PROJECT_BINARY_DIR}/bin;SEALDESK_BUILD=${PROJECT_BINARY_DIR}")
endfunction()

# sealdesk_fuzz(name SOURCES ... LINKS ... [CORPUS dir])  libFuzzer target; in the fuzz preset, and beside the tests in asan.
function(sealdesk_fuzz name)
  cmake_parse_arguments(arg "" "CORPUS" "SOURCES;LINKS" ${ARGN})
  if(NOT SEALDESK_HAS_FUZZ_TARGETS)
    return()
  endif()
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE sealdesk_flags ${arg_LINKS})
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin/fuzz)
endfunction()
