#include "app/kept_forms.hpp"

#include "features/accounts/kept_form.hpp"
#include "http/multipart.hpp"
#include "pages/typed_again.hpp"

namespace daumoi::app {

std::string keep_form(std::string_view server_secret, http::Request const& request) {
    auto const fields = http::mended_form_fields(request);
    accounts::KeptForm form{
        request.target, std::string(fields.find("csrf").value_or("")), {}, http::is_multipart(request)};
    for (auto const& field : fields.pairs())
        if (!pages::is_secret(field.first)) form.fields.push_back(field);
    return accounts::seal(form, server_secret);
}

}  // namespace daumoi::app
