/**
 * The census of time that is measured in the chain's own blocks: constants, configuration and storage of pallets, and
 * settings outside of the runtime. What pallets of other repositories do is a table; pallets of the project are read.
 */
@NullMarked
package io.lookahead.scan.clock;

import org.jspecify.annotations.NullMarked;
