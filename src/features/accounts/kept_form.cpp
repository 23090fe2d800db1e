#include "features/accounts/kept_form.hpp"

#include "core/json.hpp"
#include "core/secret.hpp"

namespace daumoi::accounts {
namespace {

struct StoredField {
    std::string name;
    std::string value;
};
DAUMOI_DESCRIBE(StoredField, (name, value))

struct StoredForm {
    std::string target;
    std::string form_token;
    std::vector<StoredField> fields;
    bool takes_files = false;
};
DAUMOI_DESCRIBE(StoredForm, (target, form_token, fields, takes_files))

std::string key_of(std::string_view server_secret) { return secret::keyed_digest("kept forms", server_secret); }

}  // namespace

std::string seal(KeptForm const& form, std::string_view server_secret) {
    StoredForm stored{form.target, form.form_token, {}, form.takes_files};
    for (auto const& [name, value] : form.fields) stored.fields.push_back({name, value});
    return secret::seal(to_json_text(stored), key_of(server_secret));
}

std::optional<KeptForm> unseal(std::string_view sealed, std::string_view server_secret) {
    auto const text = secret::unseal(sealed, key_of(server_secret));
    auto const stored = text ? from_json_text<StoredForm>(*text) : std::nullopt;
    if (!stored) return std::nullopt;
    KeptForm form{stored->target, stored->form_token, {}, stored->takes_files};
    for (auto const& [name, value] : stored->fields) form.fields.emplace_back(name, value);
    return form;
}

}  // namespace daumoi::accounts
