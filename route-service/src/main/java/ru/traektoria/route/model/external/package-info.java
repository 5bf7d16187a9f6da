/** Маршруты, которые разработал ЦНППМ (S3 §2.3): what is accepted and whose it is. */
package ru.traektoria.route.model.external;
