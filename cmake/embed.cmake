# What the executable carries: *.sql, *.tpl (embed_files.cmake says where they go), catalogues and web assets.

set(DAUMOI_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/embed_files.cmake)
set(DAUMOI_GENERATED ${PROJECT_BINARY_DIR}/generated)

# Adds the generated source of a layer to its library. Called by daumoi_layer.
function(daumoi_embed_layer NAME)
  file(GLOB_RECURSE FILES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${NAME}/*.sql ${PROJECT_SOURCE_DIR}/src/${NAME}/*.tpl)
  if(NOT FILES)
    return()
  endif()
  set(OUT ${DAUMOI_GENERATED}/${NAME}_embedded.cpp)
  set(HEADERS "")
  foreach(FILE ${FILES})
    if(FILE MATCHES "/([a-z]+)/sql/[^/]+$")
      list(APPEND HEADERS ${DAUMOI_GENERATED}/sql/${CMAKE_MATCH_1}.hpp)
    endif()
  endforeach()
  list(REMOVE_DUPLICATES HEADERS)
  # One folder may hold several features: the headers' names come from the folders above sql/.
  add_custom_command(
    OUTPUT ${OUT} ${HEADERS}
    COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR}/src/${NAME} -DOUT=${DAUMOI_GENERATED} -DLAYER=${NAME}
            -P ${DAUMOI_EMBED_SCRIPT}
    DEPENDS ${FILES} ${DAUMOI_EMBED_SCRIPT}
    COMMENT "Embedding SQL and templates of ${NAME}"
    VERBATIM)
  target_sources(daumoi_${NAME} PRIVATE ${OUT} ${HEADERS})
endfunction()

# The bundled web files of build/web (script/build web makes them), in the library of a layer.
function(daumoi_embed_assets NAME)
  set(DIR ${PROJECT_SOURCE_DIR}/build/web)
  set(OUT ${DAUMOI_GENERATED}/assets)
  add_custom_command(
    OUTPUT ${OUT}.S ${OUT}.cpp
    COMMAND ${CMAKE_COMMAND} -DDIR=${DIR} -DOUT=${OUT} -P ${PROJECT_SOURCE_DIR}/cmake/embed_assets.cmake
    DEPENDS ${DIR}/manifest.json ${PROJECT_SOURCE_DIR}/cmake/embed_assets.cmake
    COMMENT "Embedding the web files"
    VERBATIM)
  target_sources(daumoi_${NAME} PRIVATE ${OUT}.S ${OUT}.cpp)
endfunction()
