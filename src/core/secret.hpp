#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Random numbers, hashes, sealed values. The only place that names libsodium. All functions are thread-safe.
namespace daumoi::secret {

/// `bytes` random bytes as base64url without padding: 16 bytes give 22 characters.
std::string random_token(std::size_t bytes = 16);
/// Random letters and digits that people copy by hand, in groups of four: "KX4T-9MRP". None is mistaken for another, and
/// `same_code` does not ask for case, spaces or hyphens.
std::string random_code(std::size_t letters);
/// In constant time for codes of one length.
bool same_code(std::string_view typed, std::string_view code);
/// A new UUIDv7 (RFC 9562) for the given milliseconds since 1970.
std::string uuid_v7(std::int64_t milliseconds);
bool is_uuid(std::string_view text);

/// BLAKE2b, 32 bytes, as lower-case hex.
std::string digest(std::string_view text);
/// Keyed BLAKE2b as lower-case hex: for tokens in forms.
std::string keyed_digest(std::string_view text, std::string_view key);
/// Compares in constant time.
bool equal(std::string_view a, std::string_view b);

/// argon2id, 64 MiB, about 60 ms. At most two run at once in the process; further callers wait for their turn.
std::string password_hash(std::string_view password);
bool password_matches(std::string_view password, std::string_view hash);

/// XChaCha20-Poly1305 with a random nonce; key of 32 bytes as hex. Sealed text is base64url.
std::string new_key();
std::string seal(std::string_view text, std::string_view key);
/// Empty when the key is wrong or the text was changed.
std::optional<std::string> unseal(std::string_view sealed, std::string_view key);

}  // namespace daumoi::secret
