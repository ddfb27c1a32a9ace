# One INTERFACE target with the warnings, hardening and Qt defines that every target uses.
add_library(sealdesk_flags INTERFACE)
target_compile_features(sealdesk_flags INTERFACE cxx_std_20)
target_include_directories(sealdesk_flags INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)
target_compile_definitions(sealdesk_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CONTEXTLESS_CONNECT
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_CAST_FROM_BYTEARRAY QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(NOT MSVC)
  target_compile_options(sealdesk_flags INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Winvalid-pch -Werror
    -fstack-protector-strong -fvisibility=hidden)
  if(NOT WIN32)
    # Some packages ask for it; for all, or a precompiled header would not be the same for all.
    target_compile_options(sealdesk_flags INTERFACE -pthread)
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 takes the unused half of a std::variant, and so of a Result, for uninitialised when it optimises (GCC bug
    # 105562 and its kin). Clang's analyser and the sanitizers look for the real thing.
    target_compile_options(sealdesk_flags INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:-Wno-maybe-uninitialized>)
  endif()
  if(NOT APPLE AND NOT WIN32)
    target_link_options(sealdesk_flags INTERFACE -Wl,-z,relro,-z,now -Wl,--as-needed)
    target_compile_options(sealdesk_flags INTERFACE $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
  endif()
endif()
if(SEALDESK_SANITIZE OR SEALDESK_FUZZ)
  # A hundred programs of tens of megabytes: lld needs a third of the time.
  find_program(SEALDESK_LLD ld.lld)
  if(SEALDESK_LLD)
    target_link_options(sealdesk_flags INTERFACE -fuse-ld=lld)
  endif()
endif()
# libFuzzer is Clang's, and so is the asan preset: what a fuzz target links is compiled once for it and for the tests.
set(SEALDESK_HAS_FUZZ_TARGETS OFF)
if(SEALDESK_FUZZ OR (SEALDESK_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang"))
  set(SEALDESK_HAS_FUZZ_TARGETS ON)
endif()
if(SEALDESK_SANITIZE OR SEALDESK_FUZZ)
  target_compile_options(sealdesk_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(sealdesk_flags INTERFACE -fsanitize=address,undefined)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # GCC says it by itself.
    target_compile_definitions(sealdesk_flags INTERFACE __SANITIZE_ADDRESS__=1)
  endif()
endif()
if(SEALDESK_COVERAGE)
  target_compile_options(sealdesk_flags INTERFACE --coverage)
  target_link_options(sealdesk_flags INTERFACE --coverage)
endif()
