use crate::{mock::*, Bookings, Error, LapsesAt, BLOCKS_PER_SEASON, GRACE_BLOCKS};
use frame_support::{assert_noop, assert_ok, traits::Hooks};

fn open() {
	assert_ok!(Berths::open_harbour(RuntimeOrigin::root(), MASTER, 4, 5));
}

fn at(block: u64) {
	System::set_block_number(block);
	Berths::on_initialize(block);
}

#[test]
fn fees_are_charged_by_the_started_tide() {
	new_test_ext().execute_with(|| {
		open();
		assert_ok!(Berths::book(RuntimeOrigin::signed(SKIPPER), 0, 0, 5, 11));
		assert_eq!(Balances::free_balance(SKIPPER), 10_000 - 2 * 5 - 100);
		assert_eq!(Balances::free_balance(MASTER), 1_000 + 2 * 5);
	});
}

#[test]
fn a_berth_is_booked_once() {
	new_test_ext().execute_with(|| {
		open();
		assert_ok!(Berths::book(RuntimeOrigin::signed(SKIPPER), 0, 3, 5, 20));
		assert_noop!(
			Berths::book(RuntimeOrigin::signed(SKIPPER), 0, 3, 5, 20),
			Error::<Test>::BerthTaken
		);
		assert_noop!(
			Berths::book(RuntimeOrigin::signed(SKIPPER), 0, 4, 5, 20),
			Error::<Test>::NoSuchBerth
		);
	});
}

#[test]
fn who_does_not_come_loses_the_deposit_after_the_grace_time() {
	new_test_ext().execute_with(|| {
		open();
		assert_ok!(Berths::book(RuntimeOrigin::signed(SKIPPER), 0, 0, 5, 20));
		let lapses = 1 + 5 + u64::from(GRACE_BLOCKS);
		at(lapses - 1);
		assert!(Bookings::<Test>::contains_key(0, 0));
		at(lapses);
		assert!(!Bookings::<Test>::contains_key(0, 0));
		assert_eq!(Balances::reserved_balance(SKIPPER), 0);
		assert_eq!(Balances::free_balance(MASTER), 1_000 + 2 * 5 + 100);
	});
}

#[test]
fn checking_in_keeps_the_berth_until_the_end_of_the_stay() {
	new_test_ext().execute_with(|| {
		open();
		assert_ok!(Berths::book(RuntimeOrigin::signed(SKIPPER), 0, 0, 5, 200));
		assert_ok!(Berths::check_in(RuntimeOrigin::signed(MASTER), 0, 0));
		at(1 + 5 + u64::from(GRACE_BLOCKS));
		assert!(Bookings::<Test>::contains_key(0, 0));
		at(1 + 5 + 200);
		assert!(!Bookings::<Test>::contains_key(0, 0));
		assert_eq!(Balances::reserved_balance(SKIPPER), 0);
		assert_eq!(Balances::free_balance(MASTER), 1_000 + 20 * 5);
	});
}

#[test]
fn departing_early_leaves_nothing_behind() {
	new_test_ext().execute_with(|| {
		open();
		assert_ok!(Berths::book(RuntimeOrigin::signed(SKIPPER), 0, 0, 5, 20));
		assert_ok!(Berths::depart(RuntimeOrigin::signed(SKIPPER), 0, 0));
		assert_eq!(Balances::reserved_balance(SKIPPER), 0);
		assert_eq!(LapsesAt::<Test>::iter().count(), 0);
	});
}

#[test]
fn fees_change_once_a_season() {
	new_test_ext().execute_with(|| {
		open();
		assert_ok!(Berths::set_fee(RuntimeOrigin::signed(MASTER), 0, 6));
		System::set_block_number(u64::from(BLOCKS_PER_SEASON));
		assert_noop!(
			Berths::set_fee(RuntimeOrigin::signed(MASTER), 0, 7),
			Error::<Test>::FeesFixed
		);
		System::set_block_number(1 + u64::from(BLOCKS_PER_SEASON));
		assert_ok!(Berths::set_fee(RuntimeOrigin::signed(MASTER), 0, 7));
	});
}
