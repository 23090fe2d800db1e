# Run with -P: writes an assembler file that includes the bundled web files (.incbin) and the table of them.
#   -DDIR=build/web -DOUT=…/assets
file(READ ${DIR}/manifest.json MANIFEST)
string(JSON COUNT LENGTH "${MANIFEST}")
set(ASM "    .section .rodata\n")
set(EXTERNS "")
set(TABLE "")
math(EXPR LAST "${COUNT} - 1")
foreach(INDEX RANGE ${LAST})
  string(JSON LOGICAL MEMBER "${MANIFEST}" ${INDEX})
  string(JSON FILE GET "${MANIFEST}" "${LOGICAL}" file)
  string(JSON TYPE GET "${MANIFEST}" "${LOGICAL}" type)
  set(PARTS "")
  foreach(SUFFIX "" ".gz" ".br")
    set(SYMBOL "daumoi_asset_${INDEX}${SUFFIX}")
    string(REPLACE "." "_" SYMBOL "${SYMBOL}")
    if(EXISTS ${DIR}/${FILE}${SUFFIX})
      string(APPEND ASM "    .global ${SYMBOL}\n    .global ${SYMBOL}_end\n${SYMBOL}:\n    .incbin \"${DIR}/${FILE}${SUFFIX}\"\n${SYMBOL}_end:\n    .byte 0\n")
      string(APPEND EXTERNS "extern \"C\" char const ${SYMBOL}[];\nextern \"C\" char const ${SYMBOL}_end[];\n")
      list(APPEND PARTS "between(${SYMBOL}, ${SYMBOL}_end)")
    else()
      list(APPEND PARTS "std::string_view{}")
    endif()
  endforeach()
  list(JOIN PARTS ", " PARTS)
  string(APPEND TABLE "        {\"${LOGICAL}\", \"${FILE}\", \"${TYPE}\", ${PARTS}},\n")
endforeach()
string(APPEND ASM "    .section .note.GNU-stack,\"\",@progbits\n")
file(WRITE ${OUT}.S "${ASM}")
file(WRITE ${OUT}.cpp "#include \"app/assets.hpp\"

#include <array>

${EXTERNS}
namespace daumoi::app {
namespace {

std::string_view between(char const* begin, char const* end) { return {begin, static_cast<std::size_t>(end - begin)}; }

}  // namespace

std::span<Asset const> assets() {
    static std::array<Asset, ${COUNT}> const all{{
${TABLE}    }};
    return all;
}

}  // namespace daumoi::app
")
