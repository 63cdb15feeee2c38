use std::path::PathBuf;

/// What can be asked of the node besides running it.
#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
	/// Write the chain specification.
	BuildSpec(sc_cli::BuildSpecCmd),

	/// Check blocks again.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Write the state at a block into a chain specification.
	ExportState(sc_cli::ExportStateCmd),

	/// Read blocks from a file.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Go back some blocks.
	Revert(sc_cli::RevertCmd),

	/// Delete the database of the parachain, of the relay chain, or of both.
	PurgeChain(cumulus_client_cli::PurgeChainCmd),

	/// Write the genesis head, for the registration on the relay chain.
	#[command(alias = "export-genesis-state")]
	ExportGenesisHead(cumulus_client_cli::ExportGenesisHeadCommand),

	/// Write the genesis runtime, for the registration on the relay chain.
	ExportGenesisWasm(cumulus_client_cli::ExportGenesisWasmCommand),
}

const AFTER_HELP: &str = color_print::cstr!(
	r#"<bold><underline>Examples:</></>

   <bold>saltmarsh-node --collator</>
           Run a collator on the test network.

   <bold>saltmarsh-node --chain local build-spec</>
           Print the specification of a chain for one's own machine.

 "#
);

#[derive(Debug, clap::Parser)]
#[command(
	propagate_version = true,
	args_conflicts_with_subcommands = true,
	subcommand_negates_reqs = true
)]
#[clap(after_help = AFTER_HELP)]
pub struct Cli {
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	#[command(flatten)]
	pub run: cumulus_client_cli::RunCmd,

	/// Do not measure the hardware at startup.
	#[arg(long)]
	pub no_hardware_benchmarks: bool,

	/// Arguments for the relay chain's node, after `--`.
	#[arg(raw = true)]
	pub relay_chain_args: Vec<String>,
}

#[derive(Debug)]
pub struct RelayChainCli {
	/// What the relay chain's own command line would hold.
	pub base: polkadot_cli::RunCmd,

	/// The relay chain to follow where the arguments name none.
	pub chain_id: Option<String>,

	/// Where the relay chain's data goes where the arguments do not say.
	pub base_path: Option<PathBuf>,
}

impl RelayChainCli {
	/// Reads the relay chain's arguments, with what the parachain's configuration implies.
	pub fn new<'a>(
		para_config: &sc_service::Configuration,
		relay_chain_args: impl Iterator<Item = &'a String>,
	) -> Self {
		let extension = crate::chain_spec::Extensions::try_get(&*para_config.chain_spec);
		let chain_id = extension.map(|e| e.relay_chain.clone());
		let base_path = para_config.base_path.path().join("polkadot");
		Self {
			base_path: Some(base_path),
			chain_id,
			base: clap::Parser::parse_from(relay_chain_args),
		}
	}
}
