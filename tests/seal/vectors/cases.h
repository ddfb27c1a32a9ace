// The sections of tests/data/seal/vectors.json; make_vectors.cpp says what each means.
#pragma once

#include "tests/seal/vectors/world.h"

namespace sealdesk::seal::vectors {

[[nodiscard]] QJsonArray certificateCases(const World &world);
[[nodiscard]] QJsonArray chainCases(const World &world);
[[nodiscard]] QJsonArray offerCases(const World &world);
[[nodiscard]] QJsonArray offerChecks(const World &world);
[[nodiscard]] QJsonArray purgeCases(const World &world);
[[nodiscard]] QJsonArray answersCases();
[[nodiscard]] QJsonArray envelopeCases(const World &world);
[[nodiscard]] QJsonObject sealedCase(const World &world);
[[nodiscard]] QJsonArray ticketCases(const World &world);
[[nodiscard]] QJsonArray proofCases(const World &world);
[[nodiscard]] QJsonArray fingerprintCases(const World &world);

[[nodiscard]] QJsonObject jwkOf(const Hash &scalar, const PublicKey &key);

} // namespace sealdesk::seal::vectors
