// The GUI thread draws. SQL, hashing and imaging on it are bugs; builds with assertions stop there.
#pragma once

#include <QtGlobal>

namespace plumb {

// Called once by app/main.cpp from the thread that draws. Programs without a GUI never call it.
void markGuiThread();
bool onGuiThread();

} // namespace plumb

#ifdef PLUMBLINE_ASSERTIONS
#define PLUMB_ASSERT_NOT_GUI_THREAD() Q_ASSERT_X(!plumb::onGuiThread(), Q_FUNC_INFO, "not on the GUI thread")
#else
#define PLUMB_ASSERT_NOT_GUI_THREAD() static_cast<void>(0)
#endif
