/** Consultations over REST. */
package ru.traektoria.events.consultation.web;
