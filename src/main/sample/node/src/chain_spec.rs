use cumulus_primitives_core::ParaId;
use saltmarsh_runtime::{AccountId, AuraId, SessionKeys, Signature, TIDE};
use sc_chain_spec::{ChainSpecExtension, ChainSpecGroup};
use sc_service::ChainType;
use serde::{Deserialize, Serialize};
use sp_core::{sr25519, Pair, Public};
use sp_runtime::traits::{IdentifyAccount, Verify};

pub type ChainSpec = sc_service::GenericChainSpec<(), Extensions>;

/// Our number on the test relay chain.
const PARA_ID: u32 = 4269;

/// The version of XCM we answer with when a peer's is not known yet.
const SAFE_XCM_VERSION: u32 = 4;

/// What the node has to know besides the genesis.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ChainSpecGroup, ChainSpecExtension)]
pub struct Extensions {
	/// The relay chain.
	#[serde(alias = "relayChain", alias = "RelayChain")]
	pub relay_chain: String,
	/// Our id there.
	#[serde(alias = "paraId", alias = "ParaId")]
	pub para_id: u32,
}

impl Extensions {
	pub fn try_get(chain_spec: &dyn sc_service::ChainSpec) -> Option<&Self> {
		sc_chain_spec::get_extension(chain_spec.extensions())
	}
}

fn public_from_seed<TPublic: Public>(seed: &str) -> <TPublic::Pair as Pair>::Public {
	TPublic::Pair::from_string(&format!("//{seed}"), None)
		.expect("names of development accounts are good seeds; qed")
		.public()
}

fn account_from_seed(seed: &str) -> AccountId {
	<Signature as Verify>::Signer::from(public_from_seed::<sr25519::Public>(seed)).into_account()
}

fn collator_from_seed(seed: &str) -> (AccountId, AuraId) {
	(account_from_seed(seed), public_from_seed::<AuraId>(seed))
}

fn properties() -> sc_chain_spec::Properties {
	let mut properties = sc_chain_spec::Properties::new();
	properties.insert("tokenSymbol".into(), "TIDE".into());
	properties.insert("tokenDecimals".into(), 12.into());
	properties.insert("ss58Format".into(), 4269.into());
	properties
}

/// Two collators that everyone has the keys of.
pub fn development() -> ChainSpec {
	chain("Saltmarsh Development", "saltmarsh_dev", "rococo-local", ChainType::Development)
}

/// Two collators on one's own machine, for a local test network.
pub fn local() -> ChainSpec {
	chain("Saltmarsh Local", "saltmarsh_local", "rococo-local", ChainType::Local)
}

fn chain(name: &str, id: &str, relay_chain: &str, chain_type: ChainType) -> ChainSpec {
	ChainSpec::builder(
		saltmarsh_runtime::WASM_BINARY.expect("the runtime was built with its Wasm blob"),
		Extensions { relay_chain: relay_chain.into(), para_id: PARA_ID },
	)
	.with_name(name)
	.with_id(id)
	.with_chain_type(chain_type)
	.with_protocol_id("saltmarsh")
	.with_properties(properties())
	.with_genesis_config_patch(genesis(
		vec![collator_from_seed("Alice"), collator_from_seed("Bob")],
		["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie"].map(account_from_seed).to_vec(),
		account_from_seed("Alice"),
		PARA_ID.into(),
	))
	.build()
}

fn genesis(
	collators: Vec<(AccountId, AuraId)>,
	endowed: Vec<AccountId>,
	root: AccountId,
	id: ParaId,
) -> serde_json::Value {
	serde_json::json!({
		"balances": {
			"balances": endowed.into_iter().map(|who| (who, 1_000_000 * TIDE)).collect::<Vec<_>>(),
		},
		"parachainInfo": {
			"parachainId": id,
		},
		"collatorSelection": {
			"invulnerables": collators.iter().map(|(who, _)| who).collect::<Vec<_>>(),
			"candidacyBond": 100 * TIDE,
		},
		"session": {
			"keys": collators
				.iter()
				.map(|(who, aura)| (who, who, SessionKeys { aura: aura.clone() }))
				.collect::<Vec<_>>(),
		},
		"polkadotXcm": {
			"safeXcmVersion": Some(SAFE_XCM_VERSION),
		},
		"sudo": { "key": Some(root) },
	})
}
