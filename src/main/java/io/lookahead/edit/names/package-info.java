/**
 * How names are written at a place of the sources: what is known there and by which name, what must be imported first
 * and how, and which imports nothing needs any more.
 */
@NullMarked
package io.lookahead.edit.names;

import org.jspecify.annotations.NullMarked;
