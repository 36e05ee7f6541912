SET time_zone = '+00:00'
CREATE TABLE orders(id INT PRIMARY KEY, note VARCHAR(60), placed_at DATETIME)
INSERT INTO orders SELECT seq, CONCAT('Größe ', seq), '2022-06-22' + INTERVAL seq DIV 10 SECOND FROM seq_1_to_100000
CREATE TABLE types(id INT PRIMARY KEY, active BOOLEAN, one_bit BIT(1), small SMALLINT, medium_unsigned MEDIUMINT UNSIGNED, whole_unsigned INT UNSIGNED, big BIGINT, big_unsigned BIGINT UNSIGNED, price DECIMAL(10,2), ratio DOUBLE, single_ratio FLOAT, a_day DATE, a_time TIME, seen DATETIME(3), stamped TIMESTAMP NULL, a_year YEAR, label VARCHAR(20), doc JSON, kind ENUM('a','b'), bytes VARBINARY(16), bits BIT(8), uid UUID)
INSERT INTO types VALUES (1, TRUE, b'1', -32768, 16777215, 4294967295, 9223372036854775807, 18446744073709551615, 10.5, 48.85, 1.1, '2024-02-29', '10:20:30', '2022-06-22 01:02:03.004', '2022-06-22 01:02:03', 2024, 'Gruß 🙂', '{"k":1}', 'a', x'CAFE', b'101', '123e4567-e89b-12d3-a456-426655440000')
INSERT INTO types(id) VALUES (2)
CREATE TABLE empty(id INT PRIMARY KEY)
CREATE TABLE `Odd ``name```(`select` INT, `Größe in €` VARCHAR(10), `a.b "c"` INT, `d\e[0]` INT, `${f}` INT)
INSERT INTO `Odd ``name``` VALUES (1, 'groß', 2, 3, 4)
CREATE VIEW a_view AS SELECT id FROM orders WHERE id < 3
