/** Which packages of a repository are parachain runtimes, and which package is the node of each. */
@NullMarked
package io.lookahead.scan.target;

import org.jspecify.annotations.NullMarked;
