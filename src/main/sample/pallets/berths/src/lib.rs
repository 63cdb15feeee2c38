//! # Berths
//!
//! A harbour master registers a harbour with a number of berths. A skipper books one of them,
//! leaves a deposit, and has to check in before the booking lapses. Bookings that lapse are swept
//! a few at a time at the start of a block; what does not fit is left for the next one.
//!
//! Everything here that has to do with time is counted in blocks of this chain.

#![cfg_attr(not(feature = "std"), no_std)]

pub use pallet::*;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

/// How long a skipper may be late before the berth is given away: ten minutes.
pub const GRACE_BLOCKS: u32 = 50;

/// The fee schedule changes at most this often.
pub const BLOCKS_PER_SEASON: u32 = 13 * 7 * 7200;

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::{
		pallet_prelude::*,
		sp_runtime::{
			traits::{SaturatedConversion, Saturating, Zero},
			RuntimeDebug,
		},
		traits::{Currency, ExistenceRequirement, ReservableCurrency},
	};
	use frame_system::pallet_prelude::*;

	pub type HarbourId = u32;
	pub type BerthId = u16;
	pub type BalanceOf<T> =
		<<T as Config>::Currency as Currency<<T as frame_system::Config>::AccountId>>::Balance;

	#[derive(Clone, Encode, Decode, Eq, PartialEq, RuntimeDebug, TypeInfo, MaxEncodedLen)]
	pub struct Harbour<AccountId, Balance> {
		pub master: AccountId,
		pub berths: BerthId,
		/// Price of a berth for one tide.
		pub fee_per_tide: Balance,
	}

	#[derive(Clone, Encode, Decode, Eq, PartialEq, RuntimeDebug, TypeInfo, MaxEncodedLen)]
	pub struct Booking<AccountId, Balance, BlockNumber> {
		pub skipper: AccountId,
		pub deposit: Balance,
		/// The skipper has to be there before this block.
		pub arrive_by: BlockNumber,
		/// The berth is free again from this block on.
		pub leave_by: BlockNumber,
		pub checked_in: bool,
	}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		type RuntimeEvent: From<Event<Self>> + IsType<<Self as frame_system::Config>::RuntimeEvent>;

		type Currency: ReservableCurrency<Self::AccountId>;

		/// Who may open a harbour.
		type RegisterOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Taken from a skipper who books, given back on departure.
		#[pallet::constant]
		type BookingDeposit: Get<BalanceOf<Self>>;

		/// Length of a tide in blocks. Fees are charged by the tide.
		#[pallet::constant]
		type TidePeriod: Get<BlockNumberFor<Self>>;

		/// A berth cannot be booked further ahead, or for longer, than this.
		#[pallet::constant]
		type MaxStay: Get<BlockNumberFor<Self>>;

		/// How many lapsed bookings are swept in one block.
		#[pallet::constant]
		type SweepLimit: Get<u32>;
	}

	#[pallet::storage]
	pub type Harbours<T: Config> =
		StorageMap<_, Twox64Concat, HarbourId, Harbour<T::AccountId, BalanceOf<T>>>;

	#[pallet::storage]
	pub type NextHarbourId<T: Config> = StorageValue<_, HarbourId, ValueQuery>;

	#[pallet::storage]
	pub type Bookings<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		HarbourId,
		Twox64Concat,
		BerthId,
		Booking<T::AccountId, BalanceOf<T>, BlockNumberFor<T>>,
	>;

	/// When each booking lapses. The sweep reads this, so it does not walk all bookings.
	#[pallet::storage]
	pub type LapsesAt<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		BlockNumberFor<T>,
		Twox64Concat,
		(HarbourId, BerthId),
		(),
		OptionQuery,
	>;

	/// The first block whose lapsed bookings have not all been swept.
	#[pallet::storage]
	pub type SweepFrom<T: Config> = StorageValue<_, BlockNumberFor<T>, ValueQuery>;

	/// The block in which the fees of a harbour were last changed.
	#[pallet::storage]
	pub type FeesChangedAt<T: Config> =
		StorageMap<_, Twox64Concat, HarbourId, BlockNumberFor<T>, ValueQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		HarbourOpened { harbour: HarbourId, master: T::AccountId, berths: BerthId },
		FeesChanged { harbour: HarbourId, fee_per_tide: BalanceOf<T> },
		Booked { harbour: HarbourId, berth: BerthId, skipper: T::AccountId },
		CheckedIn { harbour: HarbourId, berth: BerthId },
		Departed { harbour: HarbourId, berth: BerthId },
		Lapsed { harbour: HarbourId, berth: BerthId, skipper: T::AccountId },
	}

	#[pallet::error]
	pub enum Error<T> {
		NoSuchHarbour,
		NoSuchBerth,
		NotHarbourMaster,
		NotYourBooking,
		BerthTaken,
		NoBooking,
		/// The stay is longer than `MaxStay`, or empty.
		BadStay,
		/// The skipper did not come in time.
		TooLate,
		/// Fees have already been changed this season.
		FeesFixed,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(now: BlockNumberFor<T>) -> Weight {
			let mut block = SweepFrom::<T>::get();
			let (mut looked, mut swept) = (0u64, 0u64);
			while block <= now && swept < T::SweepLimit::get().into() {
				looked += 1;
				let lapsed = LapsesAt::<T>::drain_prefix(block).next();
				match lapsed {
					Some(((harbour, berth), ())) => {
						swept += 1;
						Self::lapse(harbour, berth);
					},
					None => block.saturating_inc(),
				}
			}
			SweepFrom::<T>::put(block);
			T::DbWeight::get().reads_writes(1 + looked + 2 * swept, 1 + 3 * swept)
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Opens a harbour.
		#[pallet::call_index(0)]
		#[pallet::weight(T::DbWeight::get().reads_writes(1, 2))]
		pub fn open_harbour(
			origin: OriginFor<T>,
			master: T::AccountId,
			berths: BerthId,
			fee_per_tide: BalanceOf<T>,
		) -> DispatchResult {
			T::RegisterOrigin::ensure_origin(origin)?;
			let harbour = NextHarbourId::<T>::mutate(|next| {
				let id = *next;
				next.saturating_inc();
				id
			});
			Harbours::<T>::insert(
				harbour,
				Harbour { master: master.clone(), berths, fee_per_tide },
			);
			Self::deposit_event(Event::HarbourOpened { harbour, master, berths });
			Ok(())
		}

		/// Changes what a berth costs. Once a season.
		#[pallet::call_index(1)]
		#[pallet::weight(T::DbWeight::get().reads_writes(2, 2))]
		pub fn set_fee(
			origin: OriginFor<T>,
			harbour: HarbourId,
			fee_per_tide: BalanceOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let now = frame_system::Pallet::<T>::block_number();
			let changed = FeesChangedAt::<T>::get(harbour);
			ensure!(
				changed.is_zero() || now >= changed.saturating_add(BLOCKS_PER_SEASON.into()),
				Error::<T>::FeesFixed
			);
			Harbours::<T>::try_mutate(harbour, |known| {
				let known = known.as_mut().ok_or(Error::<T>::NoSuchHarbour)?;
				ensure!(known.master == who, Error::<T>::NotHarbourMaster);
				known.fee_per_tide = fee_per_tide;
				DispatchResult::Ok(())
			})?;
			FeesChangedAt::<T>::insert(harbour, now);
			Self::deposit_event(Event::FeesChanged { harbour, fee_per_tide });
			Ok(())
		}

		/// Books a berth: to be there within `arrive_in` blocks and to stay for `stay` blocks.
		#[pallet::call_index(2)]
		#[pallet::weight(T::DbWeight::get().reads_writes(3, 3))]
		pub fn book(
			origin: OriginFor<T>,
			harbour: HarbourId,
			berth: BerthId,
			arrive_in: BlockNumberFor<T>,
			stay: BlockNumberFor<T>,
		) -> DispatchResult {
			let skipper = ensure_signed(origin)?;
			let known = Harbours::<T>::get(harbour).ok_or(Error::<T>::NoSuchHarbour)?;
			ensure!(berth < known.berths, Error::<T>::NoSuchBerth);
			ensure!(!Bookings::<T>::contains_key(harbour, berth), Error::<T>::BerthTaken);
			let longest = T::MaxStay::get();
			ensure!(
				!stay.is_zero() && stay <= longest && arrive_in <= longest,
				Error::<T>::BadStay
			);

			let fee = known.fee_per_tide.saturating_mul(Self::tides(stay));
			T::Currency::transfer(&skipper, &known.master, fee, ExistenceRequirement::KeepAlive)?;
			let deposit = T::BookingDeposit::get();
			T::Currency::reserve(&skipper, deposit)?;

			let now = frame_system::Pallet::<T>::block_number();
			let arrive_by = now.saturating_add(arrive_in);
			let leave_by = arrive_by.saturating_add(stay);
			Bookings::<T>::insert(
				harbour,
				berth,
				Booking {
					skipper: skipper.clone(),
					deposit,
					arrive_by,
					leave_by,
					checked_in: false,
				},
			);
			LapsesAt::<T>::insert(Self::lapse_block(arrive_by), (harbour, berth), ());
			Self::deposit_event(Event::Booked { harbour, berth, skipper });
			Ok(())
		}

		/// The harbour master has seen the boat.
		#[pallet::call_index(3)]
		#[pallet::weight(T::DbWeight::get().reads_writes(2, 3))]
		pub fn check_in(
			origin: OriginFor<T>,
			harbour: HarbourId,
			berth: BerthId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let known = Harbours::<T>::get(harbour).ok_or(Error::<T>::NoSuchHarbour)?;
			ensure!(known.master == who, Error::<T>::NotHarbourMaster);
			Bookings::<T>::try_mutate(harbour, berth, |booking| {
				let booking = booking.as_mut().ok_or(Error::<T>::NoBooking)?;
				let now = frame_system::Pallet::<T>::block_number();
				ensure!(now <= Self::lapse_block(booking.arrive_by), Error::<T>::TooLate);
				booking.checked_in = true;
				LapsesAt::<T>::remove(Self::lapse_block(booking.arrive_by), (harbour, berth));
				LapsesAt::<T>::insert(booking.leave_by, (harbour, berth), ());
				DispatchResult::Ok(())
			})?;
			Self::deposit_event(Event::CheckedIn { harbour, berth });
			Ok(())
		}

		/// Leaves the berth and takes the deposit back.
		#[pallet::call_index(4)]
		#[pallet::weight(T::DbWeight::get().reads_writes(1, 3))]
		pub fn depart(origin: OriginFor<T>, harbour: HarbourId, berth: BerthId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let booking = Bookings::<T>::get(harbour, berth).ok_or(Error::<T>::NoBooking)?;
			ensure!(booking.skipper == who, Error::<T>::NotYourBooking);
			Bookings::<T>::remove(harbour, berth);
			LapsesAt::<T>::remove(booking.leave_by, (harbour, berth));
			LapsesAt::<T>::remove(Self::lapse_block(booking.arrive_by), (harbour, berth));
			T::Currency::unreserve(&who, booking.deposit);
			Self::deposit_event(Event::Departed { harbour, berth });
			Ok(())
		}
	}

	impl<T: Config> Pallet<T> {
		/// The block from which a berth that nobody checked in to is given away.
		fn lapse_block(arrive_by: BlockNumberFor<T>) -> BlockNumberFor<T> {
			arrive_by.saturating_add(GRACE_BLOCKS.into())
		}

		/// Started tides count as whole ones.
		fn tides(stay: BlockNumberFor<T>) -> BalanceOf<T> {
			let tide: u128 = T::TidePeriod::get().saturated_into::<u128>().max(1);
			stay.saturated_into::<u128>().div_ceil(tide).saturated_into()
		}

		fn lapse(harbour: HarbourId, berth: BerthId) {
			let Some(booking) = Bookings::<T>::take(harbour, berth) else { return };
			if booking.checked_in {
				T::Currency::unreserve(&booking.skipper, booking.deposit);
			} else if let Some(known) = Harbours::<T>::get(harbour) {
				// The harbour keeps the deposit of those who never came. What cannot be moved
				// stays reserved, and the master may claim it by hand.
				let _ = T::Currency::repatriate_reserved(
					&booking.skipper,
					&known.master,
					booking.deposit,
					frame_support::traits::BalanceStatus::Free,
				);
			}
			Self::deposit_event(Event::Lapsed { harbour, berth, skipper: booking.skipper });
		}
	}
}
