// NewSeed: a second factor's seed between its making and its confirmation. Wiped when it is not needed any more.
#pragma once

#include <QByteArray>

#include <openssl/crypto.h>

namespace sealdesk::relay {

class NewSeed {
public:
    NewSeed() = default;
    ~NewSeed() { clear(); }
    NewSeed(const NewSeed &) = delete;
    NewSeed &operator=(const NewSeed &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_seed.isEmpty(); }
    [[nodiscard]] const QByteArray &bytes() const { return m_seed; }
    void set(QByteArray seed)
    {
        clear();
        m_seed = std::move(seed);
    }
    void clear()
    {
        OPENSSL_cleanse(m_seed.data(), static_cast<std::size_t>(m_seed.size()));
        m_seed.clear();
    }

private:
    QByteArray m_seed;
};

} // namespace sealdesk::relay
