#include <charconv>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>
#include <vips/vips.h>

#include "features/files/decoding.hpp"
#include "features/files/files.hpp"

namespace daumoi::files {
namespace {

/// libvips, loaded by this process alone: it and what it brings along take a quarter of a second and 25 MB that the server
/// does not pay.
class Vips {
public:
    Vips() : library_(dlopen("libvips.so.42", RTLD_NOW | RTLD_LOCAL)) {
        good_ = library_ != nullptr && find("vips_init", init) && find("vips_concurrency_set", concurrency_set) &&
                find("vips_block_untrusted_set", block_untrusted_set) &&
                find("vips_operation_block_set", operation_block_set) &&
                find("vips_image_new_from_buffer", image_new_from_buffer) &&
                find("vips_image_get_width", image_get_width) && find("vips_image_get_height", image_get_height) &&
                find("vips_image_hasalpha", image_hasalpha) && find("vips_flatten", flatten) &&
                find("vips_array_double_new", array_double_new) && find("vips_thumbnail_image", thumbnail_image) &&
                find("vips_image_copy_memory", image_copy_memory) && find("vips_resize", resize) &&
                find("vips_jpegsave_buffer", jpegsave_buffer);
    }
    bool good() const { return good_; }
    VipsArrayDouble* white() const {
        constexpr double points[] = {255, 255, 255};
        return array_double_new(points, 3);
    }

    decltype(&vips_init) init = nullptr;
    decltype(&vips_concurrency_set) concurrency_set = nullptr;
    decltype(&vips_block_untrusted_set) block_untrusted_set = nullptr;
    decltype(&vips_operation_block_set) operation_block_set = nullptr;
    decltype(&vips_image_new_from_buffer) image_new_from_buffer = nullptr;
    decltype(&vips_image_get_width) image_get_width = nullptr;
    decltype(&vips_image_get_height) image_get_height = nullptr;
    decltype(&vips_image_hasalpha) image_hasalpha = nullptr;
    decltype(&vips_array_double_new) array_double_new = nullptr;
    decltype(&vips_flatten) flatten = nullptr;
    decltype(&vips_thumbnail_image) thumbnail_image = nullptr;
    decltype(&vips_image_copy_memory) image_copy_memory = nullptr;
    decltype(&vips_resize) resize = nullptr;
    decltype(&vips_jpegsave_buffer) jpegsave_buffer = nullptr;

private:
    template <class Function>
    bool find(char const* name, Function& function) {
        function = reinterpret_cast<Function>(dlsym(library_, name));
        return function != nullptr;
    }

    void* library_;
    bool good_ = false;
};

/// Before any byte from outside is looked at. Objects are never given back: the process ends when it has done its work.
bool prepare(Vips const& vips) {
    if (vips.init("daumoi") != 0) return false;
    vips.concurrency_set(1);
    vips.block_untrusted_set(TRUE);
    vips.operation_block_set("VipsForeignLoad", TRUE);
    for (auto const* loader : {"VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"})
        vips.operation_block_set(loader, FALSE);
    return true;
}

bool write_out(std::string_view bytes) {
    while (!bytes.empty()) {
        auto const written = write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Upright, in sRGB, without transparency, not wider than the widest; whole in memory.
VipsImage* widest_of(Vips const& vips, VipsImage* sent) {
    constexpr auto widest = static_cast<int>(picture_widths[std::size(picture_widths) - 1]);
    VipsImage* image = nullptr;
    if (vips.thumbnail_image(sent, &image, widest, "height", 10 * widest, "size", VIPS_SIZE_DOWN, "export_profile",
                             "srgb", nullptr) != 0)
        return nullptr;
    VipsImage* opaque = image;
    if (vips.image_hasalpha(image) && vips.flatten(image, &opaque, "background", vips.white(), nullptr) != 0)
        return nullptr;
    return vips.image_copy_memory(opaque);
}

bool write_width(Vips const& vips, VipsImage* widest, std::int64_t width) {
    auto* image = widest;
    auto const scale = static_cast<double>(width) / vips.image_get_width(widest);
    if (scale < 1 && vips.resize(widest, &image, scale, nullptr) != 0) return false;
    void* bytes = nullptr;
    std::size_t size = 0;
    if (vips.jpegsave_buffer(image, &bytes, &size, "Q", 82, "strip", TRUE, "optimize_coding", TRUE, "interlace", TRUE,
                             nullptr) != 0)
        return false;
    return write_out(fmt::format("{} {} {}\n", vips.image_get_width(image), vips.image_get_height(image), size)) &&
           write_out({static_cast<char const*>(bytes), size});
}

DecodeEnd decode(Vips const& vips, std::string_view bytes) {
    // Reads the head; the points come in one pass, and one that is missing is a fault.
    auto* const sent = vips.image_new_from_buffer(bytes.data(), bytes.size(), "", "access", VIPS_ACCESS_SEQUENTIAL,
                                                  "fail_on", VIPS_FAIL_ON_TRUNCATED, nullptr);
    if (sent == nullptr) return DecodeEnd::broken;
    auto const points = std::int64_t{vips.image_get_width(sent)} * vips.image_get_height(sent);
    if (points > most_points) return DecodeEnd::too_large;
    auto* const widest = widest_of(vips, sent);
    if (widest == nullptr) return DecodeEnd::broken;
    std::int64_t const own_width = vips.image_get_width(widest);
    for (auto const width : picture_widths)
        if (width < own_width && !write_width(vips, widest, width)) return DecodeEnd::broken;
    return write_width(vips, widest, own_width) ? DecodeEnd::good : DecodeEnd::broken;
}

std::size_t number(char const* text) {
    std::size_t value = 0;
    std::from_chars(text, text + std::strlen(text), value);
    return value;
}

/// Bytes of the file that stands at standard input; the map begins at a page.
std::string_view mapped(std::size_t offset, std::size_t length) {
    auto const page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    auto const before = offset % page;
    auto* const start =
        mmap(nullptr, length + before, PROT_READ, MAP_PRIVATE, STDIN_FILENO, static_cast<off_t>(offset - before));
    if (start == MAP_FAILED) return {};
    return {static_cast<char const*>(start) + before, length};
}

}  // namespace

int decode_picture_command(int argument_count, char** arguments) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    Vips const vips;
    if (argument_count != 4 || !vips.good() || !prepare(vips)) _exit(static_cast<int>(DecodeEnd::no_decoder));
    auto const bytes = mapped(number(arguments[2]), number(arguments[3]));
    if (!enter_sandbox()) _exit(static_cast<int>(DecodeEnd::no_decoder));
    _exit(static_cast<int>(decode(vips, bytes)));
}

}  // namespace daumoi::files
