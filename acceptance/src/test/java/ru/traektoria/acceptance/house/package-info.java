/** Rules of the house that are held in all modules at once. */
package ru.traektoria.acceptance.house;
