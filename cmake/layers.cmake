# One static library for each folder of src/, and one test program from the *_test.cpp files in it.

set(DAUMOI_WARNINGS -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
                    -Woverloaded-virtual -Werror)
if(DAUMOI_SANITIZE MATCHES thread AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  list(APPEND DAUMOI_WARNINGS -Wno-tsan)  # Asio fences, which GCC's TSan does not model; it says so in every file
endif()

# What g++ 12 says wrongly of std::string at -O2.
list(APPEND DAUMOI_WARNINGS $<$<CONFIG:Release>:-Wno-stringop-overread> $<$<CONFIG:Release>:-Wno-stringop-overflow>
     $<$<CONFIG:Release>:-Wno-restrict>)

enable_testing()
include(GoogleTest)

# daumoi_layer(NAME [PRECOMPILED_BY name] LINKS target…): headers are precompiled as src/NAME/precompiled.hpp says, or
# once with those of the layer below that is named.
function(daumoi_layer NAME)
  cmake_parse_arguments(LAYER "" "PRECOMPILED_BY" "LINKS" ${ARGN})
  file(GLOB_RECURSE SOURCES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${NAME}/*.cpp)
  set(TESTS ${SOURCES})
  list(FILTER SOURCES EXCLUDE REGEX "_test\\.cpp$")
  list(FILTER TESTS INCLUDE REGEX "_test\\.cpp$")

  if(SOURCES)
    set(SCOPE PUBLIC)
    add_library(daumoi_${NAME} STATIC ${SOURCES})
  else()
    set(SCOPE INTERFACE)
    add_library(daumoi_${NAME} INTERFACE)
  endif()
  target_include_directories(daumoi_${NAME} ${SCOPE} ${PROJECT_SOURCE_DIR}/src ${PROJECT_BINARY_DIR}/generated)
  target_link_libraries(daumoi_${NAME} ${SCOPE} ${LAYER_LINKS} Threads::Threads)
  if(SOURCES)
    daumoi_embed_layer(${NAME})
    target_compile_options(daumoi_${NAME} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:${DAUMOI_WARNINGS}>)
    if(LAYER_PRECOMPILED_BY)
      target_precompile_headers(daumoi_${NAME} REUSE_FROM daumoi_${LAYER_PRECOMPILED_BY})
    elseif(EXISTS ${PROJECT_SOURCE_DIR}/src/${NAME}/precompiled.hpp)
      set(LAYER_PRECOMPILED_BY ${NAME})
      target_precompile_headers(daumoi_${NAME} PRIVATE <${NAME}/precompiled.hpp>)
    endif()
  endif()

  if(TESTS)
    add_executable(${NAME}_test ${TESTS})
    target_link_libraries(${NAME}_test PRIVATE daumoi_${NAME} GTest::gtest GTest::gmock GTest::gtest_main)
    target_compile_options(${NAME}_test PRIVATE ${DAUMOI_WARNINGS})
    target_compile_definitions(${NAME}_test PRIVATE DAUMOI_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    if(LAYER_PRECOMPILED_BY)
      target_precompile_headers(${NAME}_test REUSE_FROM daumoi_${LAYER_PRECOMPILED_BY})
    endif()
    add_test(NAME ${NAME} COMMAND ${NAME}_test)
  endif()
endfunction()
