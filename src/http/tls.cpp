#include "http/tls.hpp"

#include <stdexcept>

#include <openssl/ssl.h>

namespace daumoi::http {

asio::ssl::context tls_context(std::string const& certificate_file, std::string const& key_file) {
    asio::ssl::context context(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_mode(context.native_handle(), SSL_MODE_RELEASE_BUFFERS);

    ErrorCode error;
    context.use_certificate_chain_file(certificate_file, error);
    if (error) {
        throw std::runtime_error("The certificate cannot be read from " + certificate_file + ": " + error.message());
    }
    context.use_private_key_file(key_file, asio::ssl::context::pem, error);
    if (error) {
        throw std::runtime_error("The key cannot be read from " + key_file +
                                 ", or does not fit the certificate: " + error.message());
    }
    return context;
}

}  // namespace daumoi::http
