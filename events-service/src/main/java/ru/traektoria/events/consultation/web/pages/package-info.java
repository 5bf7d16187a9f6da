/** The pages of consultations. */
package ru.traektoria.events.consultation.web.pages;
