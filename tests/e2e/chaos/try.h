// For functions that return why it could not be done, or nothing.
#pragma once

#define TRY(expression)                                                                            \
    do {                                                                                           \
        if (const QString problem = (expression); !problem.isEmpty())                              \
            return problem;                                                                        \
    } while (false)
