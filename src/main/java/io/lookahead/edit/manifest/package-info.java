/** Edits of manifests: dependencies, their features, and the features of the package itself. */
@NullMarked
package io.lookahead.edit.manifest;

import org.jspecify.annotations.NullMarked;
