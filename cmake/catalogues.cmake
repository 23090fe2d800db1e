# The message catalogues po/*.po, compiled by msgfmt and carried by the executable (html/catalogues.hpp).
# A file that msgfmt refuses stops the build.

find_program(MSGFMT msgfmt REQUIRED)
set(DAUMOI_CATALOGUES_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/embed_catalogues.cmake)

# Adds the catalogues to the library TARGET.
function(daumoi_embed_catalogues TARGET)
  file(GLOB CATALOGUES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/po/*.po)
  set(OUT ${PROJECT_BINARY_DIR}/generated/html/embedded_catalogues.cpp)
  add_custom_command(
    OUTPUT ${OUT}
    COMMAND ${CMAKE_COMMAND} -DMSGFMT=${MSGFMT} -DFOLDER=${PROJECT_SOURCE_DIR}/po -DOUT=${OUT}
            -P ${DAUMOI_CATALOGUES_SCRIPT}
    DEPENDS ${CATALOGUES} ${DAUMOI_CATALOGUES_SCRIPT}
    COMMENT "Compiling message catalogues"
    VERBATIM)
  target_sources(${TARGET} PRIVATE ${OUT})
endfunction()

daumoi_embed_catalogues(daumoi_html)
