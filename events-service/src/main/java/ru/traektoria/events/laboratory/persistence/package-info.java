/** Laboratories in the store. */
package ru.traektoria.events.laboratory.persistence;
