#include "core/secret.hpp"

#include <array>
#include <cstdint>
#include <semaphore>
#include <stdexcept>
#include <vector>

#include <sodium.h>

namespace daumoi::secret {
namespace {

using Bytes = std::vector<unsigned char>;

void ready() {
    static bool const good = sodium_init() >= 0;
    if (!good) throw std::runtime_error("libsodium cannot start: no source of random numbers");
}

Bytes random_bytes(std::size_t count) {
    ready();
    Bytes bytes(count);
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

/// Without 0 and O, 1, I and L, U and V.
constexpr std::string_view code_letters = "23456789ABCDEFGHJKMNPQRSTWXYZ";

std::string letters_of_code(std::string_view text) {
    std::string letters;
    for (char const one : text) {
        if (one == '-' || one == ' ') continue;
        letters += one >= 'a' && one <= 'z' ? static_cast<char>(one - 'a' + 'A') : one;
    }
    return letters;
}

unsigned char const* bytes_of(std::string_view text) { return reinterpret_cast<unsigned char const*>(text.data()); }

constexpr int base64_kind = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

std::string base64(Bytes const& bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), base64_kind), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), base64_kind);
    text.pop_back();
    return text;
}

std::optional<Bytes> from_base64(std::string_view text) {
    if (text.empty()) return Bytes{};
    Bytes bytes(text.size());
    std::size_t size = 0;
    if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr, base64_kind) !=
        0)
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

std::string hex(unsigned char const* bytes, std::size_t size) {
    std::string text(size * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes, size);
    text.pop_back();
    return text;
}

Bytes from_hex(std::string_view text) {
    if (text.empty()) return {};
    Bytes bytes(text.size() / 2);
    std::size_t size = 0;
    sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr);
    bytes.resize(size);
    return bytes;
}

/// argon2id takes 64 MiB each: everybody signs in at eight o'clock.
std::counting_semaphore<2>& argon_places() {
    static std::counting_semaphore<2> places{2};
    return places;
}

class ArgonPlace {
public:
    ArgonPlace() { argon_places().acquire(); }
    ~ArgonPlace() { argon_places().release(); }
    ArgonPlace(ArgonPlace const&) = delete;
    ArgonPlace& operator=(ArgonPlace const&) = delete;
};

}  // namespace

std::string random_token(std::size_t bytes) { return base64(random_bytes(bytes)); }

std::string random_code(std::size_t letters) {
    ready();
    std::string code;
    for (std::size_t i = 0; i < letters; ++i) {
        if (i > 0 && i % 4 == 0) code += '-';
        code += code_letters[randombytes_uniform(static_cast<std::uint32_t>(code_letters.size()))];
    }
    return code;
}

bool same_code(std::string_view typed, std::string_view code) {
    return equal(letters_of_code(typed), letters_of_code(code));
}

std::string uuid_v7(std::int64_t milliseconds) {
    auto bytes = random_bytes(16);
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(milliseconds >> (40 - 8 * static_cast<int>(i)));
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0FU) | 0x70U);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3FU) | 0x80U);
    std::string text = hex(bytes.data(), bytes.size());
    for (std::size_t place : {20U, 16U, 12U, 8U}) text.insert(place, 1, '-');
    return text;
}

bool is_uuid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool const dash = i == 8 || i == 13 || i == 18 || i == 23;
        char const c = text[i];
        bool const digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (dash ? c != '-' : !digit) return false;
    }
    return true;
}

std::string digest(std::string_view text) { return keyed_digest(text, {}); }

std::string keyed_digest(std::string_view text, std::string_view key) {
    ready();
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    std::string_view const short_key = key.substr(0, crypto_generichash_KEYBYTES_MAX);
    crypto_generichash(hash.data(), hash.size(), bytes_of(text), text.size(),
                       short_key.empty() ? nullptr : bytes_of(short_key), short_key.size());
    return hex(hash.data(), hash.size());
}

bool equal(std::string_view a, std::string_view b) {
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string password_hash(std::string_view password) {
    ready();
    ArgonPlace const place;
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        throw std::runtime_error("not enough memory to hash a password");
    return hash.data();
}

bool password_matches(std::string_view password, std::string_view hash) {
    ready();
    ArgonPlace const place;
    return crypto_pwhash_str_verify(std::string(hash).c_str(), password.data(), password.size()) == 0;
}

std::string new_key() {
    auto const bytes = random_bytes(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    return hex(bytes.data(), bytes.size());
}

std::string seal(std::string_view text, std::string_view key) {
    auto sealed = random_bytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    std::size_t const start = sealed.size();
    sealed.resize(start + text.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    unsigned long long size = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + start, &size, bytes_of(text), text.size(), nullptr, 0,
                                               nullptr, sealed.data(), from_hex(key).data());
    return base64(sealed);
}

std::optional<std::string> unseal(std::string_view sealed, std::string_view key) {
    ready();
    auto const bytes = from_base64(sealed);
    auto const raw_key = from_hex(key);
    constexpr std::size_t nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr std::size_t tag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (!bytes || bytes->size() < nonce + tag || raw_key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return std::nullopt;
    std::string text(bytes->size() - nonce - tag, '\0');
    unsigned long long size = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(text.data()), &size, nullptr,
                                                   bytes->data() + nonce, bytes->size() - nonce, nullptr, 0,
                                                   bytes->data(), raw_key.data()) != 0)
        return std::nullopt;
    return text;
}

}  // namespace daumoi::secret
