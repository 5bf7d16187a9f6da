/** Use cases of consultations: find, decide, save. */
package ru.traektoria.events.consultation.application;
