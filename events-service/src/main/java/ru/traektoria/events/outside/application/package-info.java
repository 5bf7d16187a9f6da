/** Use cases of outside participation: find, decide, save. */
package ru.traektoria.events.outside.application;
