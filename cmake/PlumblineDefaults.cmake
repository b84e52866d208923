# How every target of this project is compiled.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1")
set(CMAKE_C_FLAGS_RELWITHDEBINFO "-O2 -g1")
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

option(PLUMBLINE_ASSERTIONS "Keep assertions, among them: no SQL, hashing or imaging on the GUI thread" OFF)
option(PLUMBLINE_MUTANTS "Let the simulator break the product on purpose (never in a shipped build)" ${PLUMBLINE_ASSERTIONS})
set(PLUMBLINE_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")
option(PLUMBLINE_COVERAGE "Instrument for gcov" OFF)
option(PLUMBLINE_FUZZ "Build the fuzz targets as libFuzzer programs (clang; see ./dev fuzz)" OFF)

find_program(PLUMBLINE_CCACHE ccache)
if(PLUMBLINE_CCACHE)
  set(CMAKE_C_COMPILER_LAUNCHER ${PLUMBLINE_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${PLUMBLINE_CCACHE})
endif()
find_program(PLUMBLINE_MOLD mold)
if(PLUMBLINE_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_link_options(-fuse-ld=mold)
endif()
if(PLUMBLINE_SANITIZE)
  add_compile_options(-fsanitize=${PLUMBLINE_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${PLUMBLINE_SANITIZE})
  # GCC loses track of std::optional under a sanitizer and warns of what cannot be.
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(PLUMBLINE_FUZZ)
  # vptr: Qt's classes come without what it looks for.
  add_compile_options(-fsanitize=fuzzer-no-link -fno-sanitize=vptr -fno-sanitize-recover=all -Wno-error)
endif()
if(PLUMBLINE_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()

# Warnings are errors in our own code; third_party does not link this.
add_library(plumb_warnings INTERFACE)
target_compile_options(plumb_warnings INTERFACE -Wall -Wextra -Werror)
target_compile_definitions(plumb_warnings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  $<$<BOOL:${PLUMBLINE_ASSERTIONS}>:PLUMBLINE_ASSERTIONS QT_FORCE_ASSERTS>
  $<$<BOOL:${PLUMBLINE_MUTANTS}>:PLUMBLINE_MUTANTS>)
