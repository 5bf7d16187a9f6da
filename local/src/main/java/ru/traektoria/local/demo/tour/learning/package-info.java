/** Routes, requests for courses, attestation, self-education and portfolios. */
package ru.traektoria.local.demo.tour.learning;
