#include <charconv>
#include <csignal>
#include <cstdio>
#include <iostream>

#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "app/version.hpp"

namespace daumoi::app {
namespace {

struct ServeOptions {
    Config config;
    std::string listen = "127.0.0.1:8080";
    bool insecure = false;
};

/// "127.0.0.1:8080", "[::1]:8080".
void take_address(std::string const& listen, http::Options& options) {
    auto const colon = listen.rfind(':');
    int port = -1;
    if (colon != std::string::npos) {
        char const* const end = listen.data() + listen.size();
        auto const [stopped, error] = std::from_chars(listen.data() + colon + 1, end, port);
        if (error != std::errc{} || stopped != end) port = -1;
    }
    if (port < 0 || port > 65535)
        throw CLI::ValidationError("--listen", listen + " is no address and port; write it like 127.0.0.1:8080");
    options.address = listen.substr(0, colon);
    if (options.address.starts_with('[') && options.address.ends_with(']'))
        options.address = options.address.substr(1, options.address.size() - 2);
    options.port = static_cast<std::uint16_t>(port);
}

bool is_loopback(std::string const& address) {
    return address == "localhost" || address == "::1" || address.starts_with("127.");
}

void refuse_open_http(ServeOptions const& options) {
    auto const& http = options.config.http;
    if (http.tls_certificate || options.insecure || is_loopback(http.address)) return;
    throw CommandFailed(fmt::format(
        "Refused: on {} everybody in the network could read what is sent without HTTPS. Give --tls-cert and --tls-key, "
        "or listen on 127.0.0.1 behind a proxy that has HTTPS, or say --insecure to do it nevertheless.",
        http.address));
}

void say_what_is_missing_without_https(ServeOptions const& options) {
    auto const& http = options.config.http;
    if (http.tls_certificate || options.config.public_url.starts_with("https://")) return;
    if (is_loopback(http.address))
        std::cout << "Không có HTTPS: chỉ dùng trên máy này. / Plain HTTP: fine on this machine. From other machines, "
                     "without HTTPS, offline use, camera and microphone and protected cookies do not work.\n";
    else
        std::cout << "Không có HTTPS: người khác trong mạng đọc được mật khẩu. / Plain HTTP on a network: passwords "
                     "travel readably, and offline use, camera and microphone and protected cookies do not work.\n";
}

/// In both languages, as nobody has chosen one yet. The code stands alone in the last line.
void say_how_to_begin(std::string const& address, std::string const& code) {
    fmt::print(
        "\nChưa có tổ chức nào. Mở {0}/first-run bằng trình duyệt, rồi nhập mã ở dòng dưới cùng.\n"
        "There is no organization yet. Open {0}/first-run in a browser and type the code of the last line.\n\n"
        "Mã / code: {1}\n",
        address, code);
    std::fflush(stdout);
}

/// Blocked in this thread and all that it starts, so that `wait_for_end` is the only place where they arrive.
sigset_t block_ending_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return signals;
}

void wait_for_end(sigset_t const& signals) {
    int signal = 0;
    sigwait(&signals, &signal);
}

void serve(ServeOptions& options) {
    take_address(options.listen, options.config.http);
    refuse_open_http(options);
    while (options.config.public_url.ends_with('/')) options.config.public_url.pop_back();
    auto const signals = block_ending_signals();
    Application application(options.config);
    application.start();
    std::cout << "Đầu Mối " << version() << " chạy tại / serves " << application.address() << '\n';
    say_what_is_missing_without_https(options);
    std::cout.flush();
    if (auto const code = application.first_run_code()) say_how_to_begin(application.address(), *code);
    wait_for_end(signals);
    std::cout << "Đang dừng / ending: running requests are answered first.\n";
    application.stop();
}

}  // namespace

void add_serve(CLI::App& program) {
    auto const options = std::make_shared<ServeOptions>();
    auto& config = options->config;
    auto* const command = program.add_subcommand("serve", "Serve the pages until it is told to end (Ctrl-C, SIGTERM)");
    add_data_options(*command, config);
    command->add_option("--listen", options->listen, "Address and port")
        ->type_name("ADDRESS:PORT")
        ->capture_default_str();
    command
        ->add_option("--public-url", config.public_url, "Address under which people reach it, for links that are sent")
        ->type_name("URL");
    auto* const certificate =
        command->add_option("--tls-cert", config.http.tls_certificate, "Certificate chain for HTTPS, PEM")
            ->type_name("FILE");
    auto* const key = command->add_option("--tls-key", config.http.tls_key, "Its key, PEM")->type_name("FILE");
    certificate->needs(key);
    key->needs(certificate);
    command
        ->add_option("--trust-proxy", config.http.trusted_proxies,
                     "Network whose word about the client's address is believed; may be given several times")
        ->type_name("CIDR");
    command->add_flag("--insecure", options->insecure, "Allow plain HTTP on an address that others can reach");
    add_now_option(*command, config.now);
    command->callback([options] { serve(*options); });
}

}  // namespace daumoi::app
