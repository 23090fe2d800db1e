#include "app/kept_forms.hpp"

#include "features/accounts/kept_form.hpp"
#include "http/multipart.hpp"

namespace daumoi::app {
namespace {

bool is_secret(std::string_view field) { return field == "csrf" || field == "repeated" || field.contains("password"); }

}  // namespace

std::string keep_form(std::string_view server_secret, http::Request const& request) {
    auto const fields = http::form_fields(request);
    if (!fields || request.upload) return {};  // files cannot be kept in a page
    accounts::KeptForm form{request.target, std::string(fields->find("csrf").value_or("")), {}};
    for (auto const& field : fields->pairs())
        if (!is_secret(field.first)) form.fields.push_back(field);
    return accounts::seal(form, server_secret);
}

}  // namespace daumoi::app
