;; The arithmetic of the neural syntax model: products of int16 matrices, steps of an LSTM, scores of arcs, shares of a choice.
;; Example: project(out, x, 22, m) multiplies the 22 rows of int16 at x with matrix m and writes 22 rows of f32 to out.
;; Assembled by "node scripts/kernel.mjs" into kernel-bytes.ts; src/syntax/neural/kernel.ts says what lies where in memory.
;;
;; A matrix [rows, columns] of int16 lies in blocks of rows; in a block it goes column pair by column pair, and for each pair
;; row by row, so that one i32x4.dot_i16x8_s advances four rows at once and no sum across lanes is ever needed.
;; Its record, five i32: address of weights, of f32 scales (one a row), of f32 biases (one a row), rows, columns.
;; Sums are exact in i32 and every f32 operation happens in a fixed order, so that all machines come to the same bits.
(module
  (memory (export "memory") 1)

  ;; ── Input ──

  ;; Writes the int16 sum of some rows of an i8 table [_, width], each times its own scale, times unit.
  ;; rows: `count` i32 indices a word, negative ones are none; out: `words` rows that lie `stride` bytes apart. width % 16 = 0.
  (func $embed (export "embed") (param $out i32) (param $stride i32) (param $rows i32) (param $count i32) (param $words i32)
    (param $table i32) (param $scales i32) (param $width i32) (param $unit f32)
    (local $at i32) (local $column i32)
    (loop $word
      (local.set $column (i32.const 0))
      (local.set $at (local.get $out))
      (loop $columns
        (call $sum (local.get $at) (local.get $rows) (local.get $count) (i32.add (local.get $table) (local.get $column))
          (local.get $scales) (local.get $width) (local.get $unit))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (local.set $column (i32.add (local.get $column) (i32.const 16)))
        (br_if $columns (i32.lt_s (local.get $column) (local.get $width))))
      (local.set $out (i32.add (local.get $out) (local.get $stride)))
      (local.set $rows (i32.add (local.get $rows) (i32.shl (local.get $count) (i32.const 2))))
      (local.set $words (i32.sub (local.get $words) (i32.const 1)))
      (br_if $word (local.get $words))))

  ;; Sixteen columns of one word's sum.
  (func $sum (param $out i32) (param $rows i32) (param $count i32) (param $table i32) (param $scales i32) (param $width i32)
    (param $unit f32)
    (local $row i32) (local $at i32) (local $scale v128) (local $half v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (loop $next
      (local.set $row (i32.load (local.get $rows)))
      (if (i32.ge_s (local.get $row) (i32.const 0))
        (then
          (local.set $at (i32.add (local.get $table) (i32.mul (local.get $row) (local.get $width))))
          (local.set $scale (v128.load32_splat (i32.add (local.get $scales) (i32.shl (local.get $row) (i32.const 2)))))
          (local.set $half (v128.load8x8_s (local.get $at)))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $scale)
            (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $half))))))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $scale)
            (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $half))))))
          (local.set $half (v128.load8x8_s offset=8 (local.get $at)))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $scale)
            (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $half))))))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $scale)
            (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $half))))))))
      (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $next (local.get $count)))
    (local.set $scale (f32x4.splat (local.get $unit)))
    (v128.store (local.get $out) (call $quantise
      (f32x4.mul (local.get $a) (local.get $scale)) (f32x4.mul (local.get $b) (local.get $scale))))
    (v128.store offset=16 (local.get $out) (call $quantise
      (f32x4.mul (local.get $c) (local.get $scale)) (f32x4.mul (local.get $d) (local.get $scale)))))

  ;; Eight f32 as the nearest int16; what is out of range becomes the end of the range.
  (func $quantise (param $low v128) (param $high v128) (result v128)
    (i16x8.narrow_i32x4_s
      (i32x4.trunc_sat_f32x4_s (f32x4.nearest (local.get $low)))
      (i32x4.trunc_sat_f32x4_s (f32x4.nearest (local.get $high)))))

  ;; ── Products ──

  ;; out[t] = matrix · x[t] · scale + bias for `words` rows of int16, two at a time: x and out have room for an even number.
  ;; Matrix in blocks of 16 rows, columns % 4 = 0.
  (func $project (export "project") (param $out i32) (param $x i32) (param $words i32) (param $matrix i32)
    (local $weights i32) (local $row i32) (local $rows i32) (local $width i32) (local $word i32) (local $xAt i32) (local $outAt i32)
    (local.set $weights (i32.load (local.get $matrix)))
    (local.set $rows (i32.shl (i32.load offset=12 (local.get $matrix)) (i32.const 2)))
    (local.set $width (i32.shl (i32.load offset=16 (local.get $matrix)) (i32.const 1)))
    (loop $blocks
      (local.set $word (i32.const 0))
      (local.set $xAt (local.get $x))
      (local.set $outAt (i32.add (local.get $out) (local.get $row)))
      (loop $twos
        (call $tile (local.get $outAt) (local.get $rows) (local.get $xAt) (local.get $width) (local.get $weights)
          (i32.add (i32.load offset=4 (local.get $matrix)) (local.get $row))
          (i32.add (i32.load offset=8 (local.get $matrix)) (local.get $row)))
        (local.set $xAt (i32.add (local.get $xAt) (i32.shl (local.get $width) (i32.const 1))))
        (local.set $outAt (i32.add (local.get $outAt) (i32.shl (local.get $rows) (i32.const 1))))
        (br_if $twos (i32.lt_s (local.tee $word (i32.add (local.get $word) (i32.const 2))) (local.get $words))))
      (local.set $weights (i32.add (local.get $weights) (i32.shl (local.get $width) (i32.const 4))))
      (br_if $blocks (i32.lt_s (local.tee $row (i32.add (local.get $row) (i32.const 64))) (local.get $rows)))))

  ;; Sixteen rows of the matrix times two words of `width` bytes; the results lie `stride` bytes apart.
  (func $tile (param $out i32) (param $stride i32) (param $x0 i32) (param $width i32) (param $weights i32)
    (param $scales i32) (param $biases i32)
    (local $x1 i32) (local $end i32) (local $w v128) (local $x v128) (local $y v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $x1 (local.tee $end (i32.add (local.get $x0) (local.get $width))))
    (loop $pairs
      (local.set $x (v128.load32_splat (local.get $x0)))
      (local.set $y (v128.load32_splat (local.get $x1)))
      (local.set $w (v128.load (local.get $weights)))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
      (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
      (local.set $w (v128.load offset=16 (local.get $weights)))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
      (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
      (local.set $w (v128.load offset=32 (local.get $weights)))
      (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
      (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
      (local.set $w (v128.load offset=48 (local.get $weights)))
      (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
      (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
      (local.set $x (v128.load32_splat offset=4 (local.get $x0)))
      (local.set $y (v128.load32_splat offset=4 (local.get $x1)))
      (local.set $w (v128.load offset=64 (local.get $weights)))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
      (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
      (local.set $w (v128.load offset=80 (local.get $weights)))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
      (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
      (local.set $w (v128.load offset=96 (local.get $weights)))
      (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
      (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
      (local.set $w (v128.load offset=112 (local.get $weights)))
      (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
      (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
      (local.set $weights (i32.add (local.get $weights) (i32.const 128)))
      (local.set $x1 (i32.add (local.get $x1) (i32.const 8)))
      (br_if $pairs (i32.lt_u (local.tee $x0 (i32.add (local.get $x0) (i32.const 8))) (local.get $end))))
    (call $settle (local.get $out) (local.get $biases) (local.get $scales)
      (local.get $a) (local.get $b) (local.get $c) (local.get $d))
    (call $settle (i32.add (local.get $out) (local.get $stride)) (local.get $biases) (local.get $scales)
      (local.get $e) (local.get $f) (local.get $g) (local.get $h)))

  ;; out = base + sums · scale for sixteen rows.
  (func $settle (param $out i32) (param $base i32) (param $scales i32)
    (param $a v128) (param $b v128) (param $c v128) (param $d v128)
    (v128.store (local.get $out) (f32x4.add (v128.load (local.get $base))
      (f32x4.mul (v128.load (local.get $scales)) (f32x4.convert_i32x4_s (local.get $a)))))
    (v128.store offset=16 (local.get $out) (f32x4.add (v128.load offset=16 (local.get $base))
      (f32x4.mul (v128.load offset=16 (local.get $scales)) (f32x4.convert_i32x4_s (local.get $b)))))
    (v128.store offset=32 (local.get $out) (f32x4.add (v128.load offset=32 (local.get $base))
      (f32x4.mul (v128.load offset=32 (local.get $scales)) (f32x4.convert_i32x4_s (local.get $c)))))
    (v128.store offset=48 (local.get $out) (f32x4.add (v128.load offset=48 (local.get $base))
      (f32x4.mul (v128.load offset=48 (local.get $scales)) (f32x4.convert_i32x4_s (local.get $d))))))

  ;; out[r] = a[r] · b + bias in f32, two rows and sixteen columns at a time: b is [inner, columns], columns % 16 = 0;
  ;; a and out have room for an even number of rows, which lie `aStride` and columns · 4 bytes apart.
  (func $multiply (export "multiply") (param $out i32) (param $a i32) (param $aStride i32) (param $rows i32)
    (param $b i32) (param $inner i32) (param $columns i32) (param $bias i32)
    (local $column i32) (local $stride i32)
    (local.set $stride (i32.shl (local.get $columns) (i32.const 2)))
    (loop $pairs
      (local.set $column (i32.const 0))
      (loop $sixteens
        (call $patch (i32.add (local.get $out) (local.get $column)) (local.get $stride) (local.get $a) (local.get $aStride)
          (i32.add (local.get $b) (local.get $column)) (local.get $inner) (i32.add (local.get $bias) (local.get $column)))
        (local.set $column (i32.add (local.get $column) (i32.const 64)))
        (br_if $sixteens (i32.lt_u (local.get $column) (local.get $stride))))
      (local.set $out (i32.add (local.get $out) (i32.shl (local.get $stride) (i32.const 1))))
      (local.set $a (i32.add (local.get $a) (i32.shl (local.get $aStride) (i32.const 1))))
      (br_if $pairs (i32.gt_s (local.tee $rows (i32.sub (local.get $rows) (i32.const 2))) (i32.const 0)))))

  ;; Two rows times sixteen columns of `multiply`.
  (func $patch (param $out i32) (param $stride i32) (param $a i32) (param $aStride i32) (param $b i32) (param $inner i32)
    (param $bias i32)
    (local $second i32) (local $u v128) (local $v v128) (local $w v128)
    (local $c0 v128) (local $c1 v128) (local $c2 v128) (local $c3 v128)
    (local $d0 v128) (local $d1 v128) (local $d2 v128) (local $d3 v128)
    (local.set $second (i32.add (local.get $a) (local.get $aStride)))
    (local.set $c0 (local.tee $d0 (v128.load (local.get $bias))))
    (local.set $c1 (local.tee $d1 (v128.load offset=16 (local.get $bias))))
    (local.set $c2 (local.tee $d2 (v128.load offset=32 (local.get $bias))))
    (local.set $c3 (local.tee $d3 (v128.load offset=48 (local.get $bias))))
    (loop $next
      (local.set $u (v128.load32_splat (local.get $a)))
      (local.set $v (v128.load32_splat (local.get $second)))
      (local.set $w (v128.load (local.get $b)))
      (local.set $c0 (f32x4.add (local.get $c0) (f32x4.mul (local.get $u) (local.get $w))))
      (local.set $d0 (f32x4.add (local.get $d0) (f32x4.mul (local.get $v) (local.get $w))))
      (local.set $w (v128.load offset=16 (local.get $b)))
      (local.set $c1 (f32x4.add (local.get $c1) (f32x4.mul (local.get $u) (local.get $w))))
      (local.set $d1 (f32x4.add (local.get $d1) (f32x4.mul (local.get $v) (local.get $w))))
      (local.set $w (v128.load offset=32 (local.get $b)))
      (local.set $c2 (f32x4.add (local.get $c2) (f32x4.mul (local.get $u) (local.get $w))))
      (local.set $d2 (f32x4.add (local.get $d2) (f32x4.mul (local.get $v) (local.get $w))))
      (local.set $w (v128.load offset=48 (local.get $b)))
      (local.set $c3 (f32x4.add (local.get $c3) (f32x4.mul (local.get $u) (local.get $w))))
      (local.set $d3 (f32x4.add (local.get $d3) (f32x4.mul (local.get $v) (local.get $w))))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (local.set $second (i32.add (local.get $second) (i32.const 4)))
      (local.set $b (i32.add (local.get $b) (local.get $stride)))
      (br_if $next (local.tee $inner (i32.sub (local.get $inner) (i32.const 1)))))
    (v128.store (local.get $out) (local.get $c0))
    (v128.store offset=16 (local.get $out) (local.get $c1))
    (v128.store offset=32 (local.get $out) (local.get $c2))
    (v128.store offset=48 (local.get $out) (local.get $c3))
    (local.set $out (i32.add (local.get $out) (local.get $stride)))
    (v128.store (local.get $out) (local.get $d0))
    (v128.store offset=16 (local.get $out) (local.get $d1))
    (v128.store offset=32 (local.get $out) (local.get $d2))
    (v128.store offset=48 (local.get $out) (local.get $d3)))

  ;; ── LSTM ──
  ;; Gates of a step, f32 [4H]: for four units at a time their four i, four f, four g, four o. H % 8 = 0.
  ;; The rows of i, f and o were halved when the model was loaded: sigmoid(x) = 0.5 + 0.5 tanh(x / 2).

  ;; Runs one direction of a layer over `steps` words. pre: what the input says to the gates, f32 [4H] a word; out: int16 [H] a word;
  ;; both move on by their (perhaps negative) step. before: the last output, int16 [H]; state: f32 gates [4H], then f32 cells [H].
  (func $run (export "run") (param $pre i32) (param $out i32) (param $preStep i32) (param $outStep i32) (param $steps i32)
    (param $recurrent i32) (param $before i32) (param $state i32)
    (local $rows i32)
    (local.set $rows (i32.load offset=12 (local.get $recurrent)))
    (loop $step
      (call $recur (local.get $state) (local.get $pre) (local.get $before) (local.get $recurrent))
      (call $squash (local.get $state) (local.get $rows))
      (call $cells (local.get $out) (local.get $state) (local.get $rows))
      (local.set $before (local.get $out))
      (local.set $out (i32.add (local.get $out) (local.get $outStep)))
      (local.set $pre (i32.add (local.get $pre) (local.get $preStep)))
      (br_if $step (local.tee $steps (i32.sub (local.get $steps) (i32.const 1))))))

  ;; gates = pre + recurrent · before · scale, 32 rows at a time (blocks of 32).
  (func $recur (param $gates i32) (param $pre i32) (param $before i32) (param $recurrent i32)
    (local $weights i32) (local $scales i32) (local $end i32) (local $at i32) (local $last i32) (local $x v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $weights (i32.load (local.get $recurrent)))
    (local.set $scales (i32.load offset=4 (local.get $recurrent)))
    (local.set $end (i32.add (local.get $before) (i32.shl (i32.load offset=16 (local.get $recurrent)) (i32.const 1))))
    (local.set $last (i32.add (local.get $pre) (i32.shl (i32.load offset=12 (local.get $recurrent)) (i32.const 2))))
    (loop $blocks
      (local.set $at (local.get $before))
      (local.set $a (local.tee $b (local.tee $c (local.tee $d (v128.const i32x4 0 0 0 0)))))
      (local.set $e (local.tee $f (local.tee $g (local.tee $h (v128.const i32x4 0 0 0 0)))))
      (loop $pairs
        (local.set $x (v128.load32_splat (local.get $at)))
        (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $x) (v128.load (local.get $weights)))))
        (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=16 (local.get $weights)))))
        (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=32 (local.get $weights)))))
        (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=48 (local.get $weights)))))
        (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=64 (local.get $weights)))))
        (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=80 (local.get $weights)))))
        (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=96 (local.get $weights)))))
        (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=112 (local.get $weights)))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 128)))
        (br_if $pairs (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $end))))
      (call $settle (local.get $gates) (local.get $pre) (local.get $scales)
        (local.get $a) (local.get $b) (local.get $c) (local.get $d))
      (call $settle (i32.add (local.get $gates) (i32.const 64)) (i32.add (local.get $pre) (i32.const 64))
        (i32.add (local.get $scales) (i32.const 64)) (local.get $e) (local.get $f) (local.get $g) (local.get $h))
      (local.set $gates (i32.add (local.get $gates) (i32.const 128)))
      (local.set $scales (i32.add (local.get $scales) (i32.const 128)))
      (br_if $blocks (i32.lt_u (local.tee $pre (i32.add (local.get $pre) (i32.const 128))) (local.get $last)))))

  ;; tanh of `count` f32 in place.
  (func $squash (param $at i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
    (loop $next
      (v128.store (local.get $at) (call $tanh (v128.load (local.get $at))))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end)))))

  ;; c = σ(f) c + σ(i) tanh(g), out = σ(o) tanh(c) as int16 of 2^-14, eight units at a time.
  (func $cells (param $out i32) (param $gates i32) (param $rows i32)
    (local $cell i32) (local $end i32)
    (local.set $cell (i32.add (local.get $gates) (i32.shl (local.get $rows) (i32.const 2))))
    (local.set $end (local.get $cell))
    (loop $next
      (v128.store (local.get $out) (call $quantise
        (call $unit (local.get $gates) (local.get $cell))
        (call $unit (i32.add (local.get $gates) (i32.const 64)) (i32.add (local.get $cell) (i32.const 16)))))
      (local.set $out (i32.add (local.get $out) (i32.const 16)))
      (local.set $cell (i32.add (local.get $cell) (i32.const 32)))
      (br_if $next (i32.lt_u (local.tee $gates (i32.add (local.get $gates) (i32.const 128))) (local.get $end)))))

  ;; Four units: their new cells are stored, their outputs (times 2^14) returned.
  (func $unit (param $gates i32) (param $cell i32) (result v128)
    (local $c v128)
    (v128.store (local.get $cell) (local.tee $c (f32x4.add
      (f32x4.mul (call $half (v128.load offset=16 (local.get $gates))) (v128.load (local.get $cell)))
      (f32x4.mul (call $half (v128.load (local.get $gates))) (v128.load offset=32 (local.get $gates))))))
    (f32x4.mul (v128.const f32x4 16384 16384 16384 16384)
      (f32x4.mul (call $half (v128.load offset=48 (local.get $gates))) (call $tanh (local.get $c)))))

  ;; 0.5 + 0.5 x
  (func $half (param $x v128) (result v128)
    (f32x4.add (v128.const f32x4 0.5 0.5 0.5 0.5) (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5) (local.get $x))))

  ;; x (a + z (b + z c)) / (1 + z (d + z (e + z f))) with z = x², x held within ±6: at most 6.3e-6 from tanh, a tenth of 2^-14.
  ;; The constants are a least-squares fit, reweighted till its largest errors were alike.
  (func $tanh (param $x v128) (result v128)
    (local $z v128)
    (local.set $x (f32x4.pmax (v128.const f32x4 -6 -6 -6 -6) (f32x4.pmin (v128.const f32x4 6 6 6 6) (local.get $x))))
    (local.set $z (f32x4.mul (local.get $x) (local.get $x)))
    (f32x4.div
      (f32x4.mul (local.get $x)
        (f32x4.add (v128.const f32x4 0.99997115 0.99997115 0.99997115 0.99997115)
          (f32x4.mul (local.get $z) (f32x4.add (v128.const f32x4 0.11447279 0.11447279 0.11447279 0.11447279)
            (f32x4.mul (local.get $z) (v128.const f32x4 0.0014955574 0.0014955574 0.0014955574 0.0014955574))))))
      (f32x4.add (v128.const f32x4 1 1 1 1)
        (f32x4.mul (local.get $z) (f32x4.add (v128.const f32x4 0.44771415 0.44771415 0.44771415 0.44771415)
          (f32x4.mul (local.get $z) (f32x4.add (v128.const f32x4 0.01748743 0.01748743 0.01748743 0.01748743)
            (f32x4.mul (local.get $z) (v128.const f32x4 5.518626e-5 5.518626e-5 5.518626e-5 5.518626e-5)))))))))

  ;; ── Arcs, relations, shares ──

  ;; What is below 0 becomes 0: `width` bytes in each of `words` rows that lie `stride` bytes apart. width % 16 = 0.
  (func $rectify (export "rectify") (param $x i32) (param $stride i32) (param $words i32) (param $width i32)
    (local $at i32)
    (loop $word
      (local.set $at (i32.const 0))
      (loop $next
        (v128.store (i32.add (local.get $x) (local.get $at))
          (call $positive (v128.load (i32.add (local.get $x) (local.get $at)))))
        (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $width))))
      (local.set $x (i32.add (local.get $x) (local.get $stride)))
      (br_if $word (local.tee $words (i32.sub (local.get $words) (i32.const 1))))))

  (func $positive (param $x v128) (result v128)
    (f32x4.pmax (v128.const f32x4 0 0 0 0) (local.get $x)))

  ;; Turns `words` rows of `count` f32 into columns, each `columnStride` bytes long, and rectifies them: out[j][w] = max(0, x[w][j]).
  (func $turn (export "turn") (param $out i32) (param $columnStride i32) (param $x i32) (param $stride i32) (param $words i32)
    (param $count i32)
    (local $j i32) (local $to i32) (local $value f32)
    (loop $word
      (local.set $j (i32.const 0))
      (local.set $to (local.get $out))
      (loop $next
        (local.set $value (f32.load (i32.add (local.get $x) (i32.shl (local.get $j) (i32.const 2)))))
        (f32.store (local.get $to)
          (select (local.get $value) (f32.const 0) (f32.gt (local.get $value) (f32.const 0))))
        (local.set $to (i32.add (local.get $to) (local.get $columnStride)))
        (br_if $next (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $count))))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $x (i32.add (local.get $x) (local.get $stride)))
      (br_if $word (local.tee $words (i32.sub (local.get $words) (i32.const 1))))))

  ;; out[w] = max(0, x[w] + the row whose address heads[w] is): `words` rows of `width` bytes, in x `stride` bytes apart.
  (func $join (export "join") (param $out i32) (param $width i32) (param $x i32) (param $stride i32) (param $words i32)
    (param $heads i32)
    (local $at i32) (local $head i32)
    (loop $word
      (local.set $at (i32.const 0))
      (local.set $head (i32.load (local.get $heads)))
      (loop $next
        (v128.store (i32.add (local.get $out) (local.get $at)) (call $positive (f32x4.add
          (v128.load (i32.add (local.get $x) (local.get $at)))
          (v128.load (i32.add (local.get $head) (local.get $at))))))
        (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $width))))
      (local.set $out (i32.add (local.get $out) (local.get $width)))
      (local.set $x (i32.add (local.get $x) (local.get $stride)))
      (local.set $heads (i32.add (local.get $heads) (i32.const 4)))
      (br_if $word (local.tee $words (i32.sub (local.get $words) (i32.const 1))))))

  ;; out[w] = the share of choice[w] among `count` scores of word w: 1 / Σ exp(x - x[choice]). Reads on to a multiple of four.
  (func $shares (export "shares") (param $out i32) (param $x i32) (param $stride i32) (param $words i32) (param $count i32)
    (param $choice i32)
    (local $left i32) (local $at i32) (local $chosen v128) (local $sum v128)
    (loop $word
      (local.set $at (local.get $x))
      (local.set $left (local.get $count))
      (local.set $sum (v128.const i32x4 0 0 0 0))
      (local.set $chosen (v128.load32_splat (i32.add (local.get $x) (i32.shl (i32.load (local.get $choice)) (i32.const 2)))))
      (loop $next
        (local.set $sum (f32x4.add (local.get $sum) (v128.and
          (i32x4.lt_s (v128.const i32x4 0 1 2 3) (i32x4.splat (local.get $left)))
          (call $exp (f32x4.sub (v128.load (local.get $at)) (local.get $chosen))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $next (i32.gt_s (local.tee $left (i32.sub (local.get $left) (i32.const 4))) (i32.const 0))))
      (f32.store (local.get $out) (f32.div (f32.const 1) (f32.add
        (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
        (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum))))))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $x (i32.add (local.get $x) (local.get $stride)))
      (local.set $choice (i32.add (local.get $choice) (i32.const 4)))
      (br_if $word (local.tee $words (i32.sub (local.get $words) (i32.const 1))))))

  ;; e^x for |x| up to 87 (more counts as 87): 2^k e^r with r within ±ln 2 / 2, e^r by its series up to r^5, at most 3e-6 off.
  (func $exp (param $x v128) (result v128)
    (local $k v128) (local $r v128)
    (local.set $x (f32x4.pmax (v128.const f32x4 -87 -87 -87 -87) (f32x4.pmin (v128.const f32x4 87 87 87 87) (local.get $x))))
    (local.set $k (f32x4.nearest (f32x4.mul (local.get $x)
      (v128.const f32x4 1.44269504 1.44269504 1.44269504 1.44269504))))
    (local.set $r (f32x4.sub (local.get $x)
      (f32x4.mul (local.get $k) (v128.const f32x4 0.69314718 0.69314718 0.69314718 0.69314718))))
    (i32x4.add
      (i32x4.shl (i32x4.trunc_sat_f32x4_s (local.get $k)) (i32.const 23))
      (call $series (local.get $r))))

  ;; 1 + r + r²/2 + r³/6 + r⁴/24 + r⁵/120
  (func $series (param $r v128) (result v128)
    (f32x4.add (v128.const f32x4 1 1 1 1)
      (f32x4.mul (local.get $r) (f32x4.add (v128.const f32x4 1 1 1 1)
        (f32x4.mul (local.get $r) (f32x4.add (v128.const f32x4 0.5 0.5 0.5 0.5)
          (f32x4.mul (local.get $r) (f32x4.add (v128.const f32x4 0.16666667 0.16666667 0.16666667 0.16666667)
            (f32x4.mul (local.get $r) (f32x4.add (v128.const f32x4 0.041666668 0.041666668 0.041666668 0.041666668)
              (f32x4.mul (local.get $r) (v128.const f32x4 0.008333334 0.008333334 0.008333334 0.008333334)))))))))))
  )
)
