//! The Saltmarsh collator.

#![warn(unused_extern_crates)]

mod chain_spec;
mod cli;
mod command;
mod rpc;
mod service;

fn main() -> sc_cli::Result<()> {
	command::run()
}
