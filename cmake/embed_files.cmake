# Run with -P: writes what the executable carries of one layer. Files are rewritten only when their content changed.
#   ${OUT}/sql/FEATURE.hpp        statements of …/FEATURE/sql/*.sql
#   ${OUT}/${LAYER}_embedded.cpp  lists of all statements, migrations and templates of the layer

function(write_if_changed FILE TEXT)
  set(OLD "")
  if(EXISTS ${FILE})
    file(READ ${FILE} OLD)
  endif()
  if(NOT "${OLD}" STREQUAL "${TEXT}")
    file(WRITE ${FILE} "${TEXT}")
  endif()
endfunction()

function(raw_text FILE RESULT)
  file(READ ${FILE} TEXT)
  set(${RESULT} "R\"daumoi(${TEXT})daumoi\"" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE ALL ${ROOT}/*.sql ${ROOT}/*.tpl)
list(SORT ALL)
set(FEATURES "")
set(MIGRATIONS "")
set(TEMPLATES "")
set(LISTED "")
foreach(FILE ${ALL})
  get_filename_component(FOLDER ${FILE} DIRECTORY)
  get_filename_component(OWNER ${FOLDER} DIRECTORY)
  get_filename_component(OWNER ${OWNER} NAME)
  get_filename_component(NAME ${FILE} NAME)
  get_filename_component(FOLDER_NAME ${FOLDER} NAME)
  if(FOLDER_NAME STREQUAL "migrations")
    raw_text(${FILE} TEXT)
    string(REGEX REPLACE "\\.sql$" "" STEM ${NAME})
    string(APPEND MIGRATIONS "    {\"${STEM}\", ${TEXT}},\n")
  elseif(FOLDER_NAME STREQUAL "templates")
    raw_text(${FILE} TEXT)
    string(REGEX REPLACE "\\.tpl$" "" STEM ${NAME})
    string(APPEND TEMPLATES "    {\"${OWNER}/${STEM}\", ${TEXT}},\n")
  elseif(FOLDER_NAME STREQUAL "sql")
    string(REGEX REPLACE "(\\.sqlite|\\.postgres)?\\.sql$" "" STEM ${NAME})
    raw_text(${FILE} TEXT)
    list(APPEND FEATURES ${OWNER})
    if(NAME MATCHES "\\.sqlite\\.sql$")
      set(SQLITE_${OWNER}_${STEM} "${TEXT}")
    elseif(NAME MATCHES "\\.postgres\\.sql$")
      set(POSTGRES_${OWNER}_${STEM} "${TEXT}")
    else()
      set(SQLITE_${OWNER}_${STEM} "${TEXT}")
      set(POSTGRES_${OWNER}_${STEM} "${TEXT}")
    endif()
    list(APPEND STEMS_${OWNER} ${STEM})
  endif()
endforeach()

list(REMOVE_DUPLICATES FEATURES)
set(INCLUDES "")
foreach(FEATURE ${FEATURES})
  list(REMOVE_DUPLICATES STEMS_${FEATURE})
  set(HEADER "#pragma once\n\n#include \"storage/sql.hpp\"\n\nnamespace daumoi::sql::${FEATURE} {\n")
  foreach(STEM ${STEMS_${FEATURE}})
    string(APPEND HEADER "inline constexpr Sql ${STEM}{\"${FEATURE}/${STEM}\",\n${SQLITE_${FEATURE}_${STEM}},\n${POSTGRES_${FEATURE}_${STEM}}};\n")
    string(APPEND LISTED "    &sql::${FEATURE}::${STEM},\n")
  endforeach()
  string(APPEND HEADER "}  // namespace daumoi::sql::${FEATURE}\n")
  write_if_changed(${OUT}/sql/${FEATURE}.hpp "${HEADER}")
  string(APPEND INCLUDES "#include \"sql/${FEATURE}.hpp\"\n")
endforeach()

write_if_changed(${OUT}/${LAYER}_embedded.cpp
"#include \"storage/embedded.hpp\"
${INCLUDES}
namespace daumoi::embedded {
std::vector<Sql const*> ${LAYER}_statements() {
    return {
${LISTED}    };
}
std::vector<Migration> ${LAYER}_migrations() {
    return {
${MIGRATIONS}    };
}
std::vector<TemplateText> ${LAYER}_templates() {
    return {
${TEMPLATES}    };
}
}  // namespace daumoi::embedded
")
