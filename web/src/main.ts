/** What makes the pages pleasant and live. Without this file they still work. */

import "@github/markdown-toolbar-element";
import "@github/text-expander-element";
import "./relative-time";
import { Application } from "@hotwired/stimulus";
import { startTurbo } from "./turbo";
import { closeMenusOutside } from "./menus";
import { showWhatNeedsScript } from "./needs-script";
import { reachScrollers } from "./scrollers";
import { startFreshening } from "./freshen";
import { startNews } from "./news";
import ArrivalsController from "./controllers/arrivals";
import ChartController from "./controllers/chart";
import CompletionController from "./controllers/completion";
import ComposerController from "./controllers/composer";
import CopyController from "./controllers/copy";
import FeedController from "./controllers/feed";
import LeaveController from "./controllers/leave";
import LiveController from "./controllers/live";
import LookupController from "./controllers/lookup";
import PaletteController from "./controllers/palette";
import ShortcutsController from "./controllers/shortcuts";
import UndoController from "./controllers/undo";
import WritingController from "./controllers/writing";

startTurbo();
closeMenusOutside();
showWhatNeedsScript();
reachScrollers();
startFreshening();
startNews();

const application = Application.start();
application.register("arrivals", ArrivalsController);
application.register("chart", ChartController);
application.register("completion", CompletionController);
application.register("composer", ComposerController);
application.register("copy", CopyController);
application.register("feed", FeedController);
application.register("leave", LeaveController);
application.register("live", LiveController);
application.register("lookup", LookupController);
application.register("palette", PaletteController);
application.register("shortcuts", ShortcutsController);
application.register("undo", UndoController);
application.register("writing", WritingController);
