/** Applying for courses, agreeing, enrolling, closing by the course record. */
package ru.traektoria.route.application.request;
