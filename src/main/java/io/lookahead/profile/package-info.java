/**
 * Profiles: what a relay chain is configured to do, and how a team works. A profile is a YAML file that may extend
 * another; the effective profile knows for each of its values which file and line it came from.
 */
@NullMarked
package io.lookahead.profile;

import org.jspecify.annotations.NullMarked;
