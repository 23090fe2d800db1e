# Run with -P: compiles FOLDER/*.po with MSGFMT and writes OUT, a C++ file that holds their bytes.

file(GLOB CATALOGUES ${FOLDER}/*.po)
list(SORT CATALOGUES)
set(ARRAYS "")
set(CHOICES "")
foreach(FILE ${CATALOGUES})
  cmake_path(GET FILE STEM NAME)
  string(MAKE_C_IDENTIFIER "bytes_of_${NAME}" ARRAY)
  execute_process(COMMAND ${MSGFMT} --check-format --output-file=${OUT}.mo ${FILE} COMMAND_ERROR_IS_FATAL ANY)
  file(READ ${OUT}.mo BYTES HEX)
  string(REGEX REPLACE "................................" "\\0\n" BYTES "${BYTES}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," BYTES "${BYTES}")
  string(APPEND ARRAYS "constexpr unsigned char ${ARRAY}[] = {\n${BYTES}};\n")
  string(APPEND CHOICES
    "    if (name == \"${NAME}\") return {reinterpret_cast<char const*>(${ARRAY}), sizeof ${ARRAY}};\n")
endforeach()
file(REMOVE ${OUT}.mo)

file(WRITE ${OUT} "#include \"html/catalogues.hpp\"

namespace daumoi::html {
namespace {
${ARRAYS}}  // namespace

std::string_view embedded_catalogue(std::string_view name) {
${CHOICES}    return {};
}
}  // namespace daumoi::html
")
