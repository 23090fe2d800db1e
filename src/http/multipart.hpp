#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/message.hpp"

namespace daumoi::http {

/// One file of a form, as a part of the body that it came in. What a browser sends for a file that was not chosen has
/// neither name nor content.
struct FormFile {
    std::string field = {};
    std::string name = {};  ///< as the client calls it; never a path to be used
    std::string_view content = {};
};

struct Multipart {
    Fields fields;
    std::vector<FormFile> files;
};

/// The body of a form with files (multipart/form-data, RFC 7578), read strictly: nothing for what is cut or malformed,
/// for a part without a name, for text that is no UTF-8, and beyond 500 parts or 256 KB of fields. The views point into
/// `body`.
std::optional<Multipart> read_multipart(std::string_view content_type, std::string_view body);

/// The fields of a form, however it was encoded; empty for a body that is no form. Nothing when it is damaged.
std::optional<Fields> form_fields(Request const& request);
/// What can be read of a form, damaged or not, to be shown and mended.
Fields mended_form_fields(Request const& request);
/// It came with files, or could have.
bool is_multipart(Request const& request);

}  // namespace daumoi::http
