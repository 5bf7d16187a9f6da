/** Use cases of associations: find, decide, save. */
package ru.traektoria.events.association.application;
