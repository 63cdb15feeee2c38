/**
 * What git knows of the project's files: which changes are the operator's own and uncommitted, and commits of ours
 * where they are asked for. Everything is done by the {@code git} command, and nothing is lost where there is none.
 */
@NullMarked
package io.lookahead.edit.git;

import org.jspecify.annotations.NullMarked;
