# Compiled files come back from ccache, also in another clone of the repository and with precompiled headers.
#
# Depend mode, because the preprocessor mode would not see that a macro in a precompiled header changed; the sloppiness
# is what ccache asks for before it stores anything that uses such a header.

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      env CCACHE_DEPEND=1 CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()
