#include "app/run.hpp"

int main(int argument_count, char** arguments) { return daumoi::app::run(argument_count, arguments); }
