/**
 * The municipality, its staff list, accounts, the methodical asset, the first conformity boards.
 */
package ru.traektoria.local.demo.tour.staff;
