/** Results of scripts and functions. */

import type { FunctionListResponse } from "../options/scripting";
import { each, recordWith } from "./common";

/** Libraries with their functions; a function's flags are an array. */
export const libraries: (reply: unknown) => FunctionListResponse = each(
    recordWith({ functions: each(recordWith({ flags: (flags) => [...flags] })) }),
);
