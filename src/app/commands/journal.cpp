#include "features/journal/journal.hpp"

#include <charconv>
#include <iostream>

#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "html/words.hpp"

namespace daumoi::app {
namespace {

struct VerifyOptions {
    Config config;
    std::optional<journal::Head> anchor;
};

/// "4812:b7e104c952fa…": the whole hash, or as much of its beginning as was kept (dashes are left aside).
journal::Head parse_head(std::string const& typed) {
    journal::Head head;
    auto const colon = typed.find(':');
    if (colon != std::string::npos) std::from_chars(typed.data(), typed.data() + colon, head.number);
    for (char const letter : typed.substr(colon == std::string::npos ? typed.size() : colon + 1))
        if (letter != '-') head.digest += letter;
    bool const hexadecimal = head.digest.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (head.number < 1 || head.digest.size() < 8 || !hexadecimal)
        throw CLI::ValidationError("--head", typed + " is no head of a journal; write it like 4812:b7e1-04c9-52fa");
    return head;
}

void verify(VerifyOptions const& options) {
    auto const database = open_existing_database(options.config);
    auto reading = database->read();
    if (auto const fault = journal::verify(reading.session(), options.anchor))
        throw CommandFailed(html::Words(html::Language::en, html::Terminology::party).say(*fault));
    auto const head = journal::head(reading.session());
    std::cout << fmt::format("journal is whole: {} entries, head {}:{}\n", head.number, head.number, head.digest);
}

}  // namespace

void add_journal(CLI::App& program) {
    auto* const journal = program.add_subcommand("journal", "The record of all changes");
    journal->require_subcommand(1);
    auto const options = std::make_shared<VerifyOptions>();
    auto* const command = journal->add_subcommand(
        "verify",
        "Check the chain of all entries. A cut tail, or a chain that was made anew, is seen only with --head");
    add_data_options(*command, options->config);
    command
        ->add_option_function<std::string>(
            "--head", [options](std::string const& typed) { options->anchor = parse_head(typed); },
            "A head kept elsewhere, as in the footer of minutes")
        ->type_name("N:HASH");
    command->callback([options] { verify(*options); });
}

}  // namespace daumoi::app
