/**
 * The wizard: leads an operator through a session, page by page. It decides nothing about the upgrade itself; what
 * comes next is what the session says.
 */
@NullMarked
package io.lookahead.wizard;

import org.jspecify.annotations.NullMarked;
