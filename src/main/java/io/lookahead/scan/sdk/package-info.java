/** Which release of the SDK a repository is built with, and how that shows. */
@NullMarked
package io.lookahead.scan.sdk;

import org.jspecify.annotations.NullMarked;
