/** Use cases of laboratories: find, decide, save. */
package ru.traektoria.events.laboratory.application;
